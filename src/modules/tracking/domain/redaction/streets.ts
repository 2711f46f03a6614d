import { isAmbiguousName } from "./everyday-words";
import { type FoldedText, findAll, fold, foldText, isUnspaced } from "./folded-text";
import type { Span } from "./spans";

/** Words for ways and parts of houses, in one spelling each. */
const KINDS = new Map(
  [
    "street st str strasse straat",
    "avenue ave av avenida avda",
    "road rd",
    "lane ln",
    "drive dr",
    "boulevard blvd bd",
    "court ct",
    "place pl platz plaza plein piazza praca",
    "square sq",
    "terrace ter",
    "way weg vej vag vagen",
    "highway hwy",
    "crescent cres",
    "close",
    "gasse",
    "allee",
    "rue",
    "calle c",
    "rua r",
    "via",
    "viale",
    "corso",
    "ulica ul",
    "aleja al",
    "chemin ch",
    "quai",
    "impasse",
    "laan",
    "gracht",
    "gata gatan gade",
    "apartment apt flat",
    "suite ste unit",
    "floor fl",
  ].flatMap((spellings) => {
    const [first = "", ...others] = spellings.split(" ");
    return [first, ...others].map((spelling) => [spelling, first] as const);
  }),
);

/** Kinds that are written as one with the name before them: "Hauptstraße", "Keizersgracht". */
const TAILS =
  /^(\p{L}{3,}?)(strasse|straat|str|weg|gasse|allee|platz|laan|plein|gracht|gatan|gade|vej|vagen)$/u;

/** Levels above a street, with which addresses begin in the east. */
const LEVELS_ABOVE = /^.*[省市区區县縣郡시군구]/u;
const HAS_WAY = /[\d路街道巷弄丁番号號로길]/u;
/** Shorter ones stand in the middle of anything. */
const SHORTEST_UNSPACED = 3;
/** Those with fewer signs are a whole town's. */
const SHORTEST_POSTAL_CODE = 5;

/** A street line of an address, in its words. */
interface Line {
  words: ReadonlySet<string>;
}

/** What to look for. */
export interface StreetSearch {
  lines: Line[];
  /** Folded parts of lines, the longest first, in scripts that part no words. */
  unspaced: string[];
  postal_codes: string[];
}

export function streetSearchOf(lines: readonly string[], postalCodes: readonly string[]): StreetSearch {
  const texts = lines.map((line) => foldText(line.normalize("NFC")));
  return {
    lines: texts
      .filter(({ joined }) => !isUnspaced(joined))
      .map((text) => ({ words: new Set(partsOf(text).map(({ word }) => word)) }))
      .filter(({ words }) => words.size > 1),
    unspaced: texts.flatMap(({ joined }) => (isUnspaced(joined) ? beginningsOf(joined) : [])),
    postal_codes: [...new Set(postalCodes.map(fold))].filter(({ length }) => length >= SHORTEST_POSTAL_CODE),
  };
}

/**
 * Where street lines of the order stand in a text, in whole or in part: a name with its number or its kind, in any order.
 * @param places folded words of places, which are taken for a street only with a number
 */
export function findStreets(text: FoldedText, search: StreetSearch, places: ReadonlySet<string>): Span[] {
  const parts = search.lines.length === 0 ? [] : partsOf(text);
  return [
    ...search.lines.flatMap((line) =>
      runsOf(parts, line)
        .filter((run) => isOfStreet(run, line, places))
        .flatMap((run) => {
          const [first, last] = [run[0], run.at(-1)];
          return first && last ? [{ from: first.from, to: last.to }] : [];
        }),
    ),
    ...search.unspaced.flatMap((part) => findAll(text, part)),
    ...search.postal_codes.flatMap((code) => findAll(text, code)),
  ];
}

interface Part extends Span {
  word: string;
}

/** The words of a text, kinds in one spelling and as words of their own. */
function partsOf({ words }: FoldedText): Part[] {
  return words.flatMap(({ folded, from, to }) => {
    const [, name, tail] = TAILS.exec(folded) ?? [];
    const parts = name !== undefined && tail !== undefined ? [name, tail] : [folded];
    return parts.map((part) => ({ word: KINDS.get(part) ?? part, from, to }));
  });
}

/** Words of a line that stand together. */
function runsOf(parts: readonly Part[], { words }: Line): Part[][] {
  const runs: Part[][] = [];
  let open = false;
  for (const part of parts) {
    const belongs = words.has(part.word);
    if (belongs && open) {
      runs.at(-1)?.push(part);
    } else if (belongs) {
      runs.push([part]);
    }
    open = belongs;
  }
  return runs;
}

const KIND_WORDS = new Set(KINDS.values());

function isOfStreet(run: readonly Part[], line: Line, places: ReadonlySet<string>): boolean {
  const words = new Set(run.map(({ word }) => word));
  if (words.size === line.words.size) {
    return true;
  }
  const names = [...words].filter((word) => !KIND_WORDS.has(word) && /^\P{N}{3,}$/u.test(word));
  const hasNumber = [...words].some((word) => /\p{N}/u.test(word));
  const hasKind = [...words].some((word) => KIND_WORDS.has(word));
  const isPlace = names.every((word) => places.has(word));
  return names.length > 0 && ((hasKind && !isPlace) || (hasNumber && !names.every(isAmbiguousName)));
}

/** What a line begins with behind the town, down to the name of the street. */
function beginningsOf(joined: string): string[] {
  const below = joined.replace(LEVELS_ABOVE, "");
  const signs = Array.from(below.length >= SHORTEST_UNSPACED ? below : joined);
  const beginnings = signs.map((_, index) => signs.slice(0, signs.length - index).join(""));
  return beginnings.filter((part) => Array.from(part).length >= SHORTEST_UNSPACED && HAS_WAY.test(part));
}
