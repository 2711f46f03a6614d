import { type ContactSearch, contactSearchOf, findEmails, findPhones } from "./contacts";
import { foldText } from "./folded-text";
import { findNames, type NameSearch, nameSearchOf, type PersonName } from "./names";
import { findSigners } from "./signatures";
import { cutOut, GAP } from "./spans";
import { findStreetShapes } from "./street-shapes";
import { findStreets, type StreetSearch, streetSearchOf } from "./streets";

/** What an order says of the people it goes to. */
export interface KnownPeople {
  names: PersonName[];
  companies: string[];
  streets: string[];
  postal_codes: string[];
  phones: string[];
  emails: string[];
  /** Towns and countries: they stay, also where somebody is called like one of them. */
  places: string[];
  /** Of the order's packages: they stay, also where they look like a phone number. */
  tracking_numbers: string[];
}

export const NOBODY: KnownPeople = {
  names: [],
  companies: [],
  streets: [],
  postal_codes: [],
  phones: [],
  emails: [],
  places: [],
  tracking_numbers: [],
};

/** Takes out of what a carrier wrote who the people are, where they live, and how they are reached. */
export class Redaction {
  readonly #names: NameSearch;
  readonly #streets: StreetSearch;
  readonly #contacts: ContactSearch;
  readonly #places: ReadonlySet<string>;

  constructor(people: KnownPeople) {
    this.#names = nameSearchOf(people.names, people.companies);
    this.#streets = streetSearchOf(people.streets, people.postal_codes);
    this.#contacts = contactSearchOf(people, people.tracking_numbers);
    this.#places = new Set(people.places.flatMap(wordsOfPlace));
  }

  /**
   * A text without them, with `…` for each thing that was taken out. A text with nothing of the kind stays as it is.
   * @param at_pickup whether it is about a place where packages are fetched: the streets of shops are everybody's
   */
  text(written: string, { at_pickup = false } = {}): string {
    const text = written.normalize("NFC");
    const folded = foldText(text);
    const spans = [
      ...findNames(folded, this.#names, this.#places),
      ...findStreets(folded, this.#streets, this.#places),
      ...(at_pickup ? [] : findStreetShapes(text)),
      ...findEmails(text, folded, this.#contacts),
      ...findPhones(text, this.#contacts),
      ...findSigners(text, folded, this.#places),
    ];
    return spans.length === 0 ? written : cutOut(text, spans);
  }

  /** A place in the same way, without gaps; null when nothing is left of it. */
  place(written: string | null, options: { at_pickup?: boolean } = {}): string | null {
    if (written === null) {
      return null;
    }
    const text = this.text(written, options);
    return text === written ? written : withoutGaps(text);
  }
}

/** A town is known by each of its words: nobody called Francisco lives in "San …". */
function wordsOfPlace(place: string): string[] {
  const { words, joined } = foldText(place.normalize("NFC"));
  return [joined, ...words.map(({ folded }) => folded)].filter((word) => word !== "");
}

function withoutGaps(place: string): string | null {
  const parts = place.split(/[,，;|]/).map((part) => part.split(GAP).join(" ").replace(/\s+/g, " ").trim());
  const left = parts.filter((part) => /[\p{L}\p{N}]/u.test(part)).join(", ");
  return left === "" ? null : left;
}
