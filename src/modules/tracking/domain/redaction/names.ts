import { isAmbiguousName } from "./everyday-words";
import { type FoldedText, findAll, foldText, isUnspaced } from "./folded-text";
import type { Span } from "./spans";

/** A person's name as an order has it. */
export interface PersonName {
  first_name: string | null;
  last_name: string | null;
}

/** What to look for, folded. */
export interface NameSearch {
  /** First and last name one behind the other: they go wherever they stand. */
  full: Set<string>;
  /** Parts of a name on their own: they stay where they may mean something else. */
  single: Set<string>;
  /** A part of a name with an initial, and the part: they go where the part would, in words of their own. */
  initialed: Map<string, string>;
}

/** Shorter ones stand in the middle of anything. */
const SHORTEST = { full: 4, in_one_word: 5, single: 3, unspaced: 2 } as const;

/**
 * Everything that the names of an order are written like.
 * @param companies of which single words mean nothing
 */
export function nameSearchOf(names: readonly PersonName[], companies: readonly string[]): NameSearch {
  const search: NameSearch = { full: new Set(), single: new Set(), initialed: new Map() };
  for (const { first_name, last_name } of names) {
    for (const spell of [asWritten, withUmlautsAsTwo]) {
      addPerson(search, partsOf(spell(first_name ?? "")), partsOf(spell(last_name ?? "")));
    }
  }
  for (const company of companies) {
    const { whole, parts } = partsOf(company);
    add(parts.length > 1 ? search.full : search.single, whole, SHORTEST.full);
  }
  return search;
}

function addPerson({ full, single, initialed }: NameSearch, first: NameParts, last: NameParts): void {
  for (const part of [...first.parts, ...last.parts]) {
    add(single, part, SHORTEST.single);
  }
  for (const [one, other] of [[first, last] as const, [last, first] as const]) {
    for (const part of one.parts) {
      for (const second of other.parts) {
        add(full, part + second, SHORTEST.full);
      }
      for (const initial of isUnspaced(part) ? [] : other.initials) {
        initialed.set(part + initial, part).set(initial + part, part);
      }
    }
    // Whoever puts everything into one field.
    add(one.parts.length > 1 ? full : single, one.whole, SHORTEST.full);
  }
}

/**
 * Where names stand in a text.
 * @param places folded words of places, which are not taken for a name when they stand alone
 */
export function findNames(text: FoldedText, search: NameSearch, places: ReadonlySet<string>): Span[] {
  const certain = (name: string) => !isAmbiguousName(name) && !places.has(name);
  const full = [...search.full].flatMap((name) => {
    const inOneWord = isUnspaced(name) || name.length >= SHORTEST.in_one_word;
    return findAll(text, name, inOneWord ? 1 : 2);
  });
  const single = [...search.single].filter(certain).flatMap((name) => findAll(text, name));
  const initialed = [...search.initialed]
    .filter(([, part]) => certain(part))
    .flatMap(([name]) => findAll(text, name, 2));
  return [...full, ...single, ...initialed];
}

/** A field with a name: as one, with that and each of its words, and with what those begin. */
interface NameParts {
  whole: string;
  parts: string[];
  initials: string[];
}

function partsOf(field: string): NameParts {
  const words = foldText(field.normalize("NFC")).words.map(({ folded }) => folded);
  const whole = words.join("");
  const parts = [...new Set([whole, ...words])].filter((part) => part !== "");
  return { whole, parts, initials: [...new Set(parts.map((part) => Array.from(part)[0] ?? ""))] };
}

/** Umlauts are written with an e behind them by some, and without by others. */
function add(names: Set<string>, name: string, shortest: number): void {
  for (const spelling of [name, name.replace(/([aou])e/g, "$1")]) {
    if (Array.from(spelling).length >= (isUnspaced(spelling) ? SHORTEST.unspaced : shortest)) {
      names.add(spelling);
    }
  }
}

function asWritten(name: string): string {
  return name;
}

/** Whoever has no umlauts writes an e behind the letter. */
function withUmlautsAsTwo(name: string): string {
  return name.normalize("NFC").replace(/[äöüåø]/gi, (letter) => {
    const plain = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" }[letter.toLowerCase()];
    return plain ?? letter;
  });
}
