import type { Carrier } from "../provider";

/** Helps to decide between carriers of one name. */
export interface CarrierHints {
  /** Codes that the form of the number speaks for, the likeliest first. */
  suggested: readonly string[];
  /** ISO 3166-1 alpha-2. */
  destination_country: string | null;
}

export type CarrierResolution =
  | { outcome: "found"; carrier: Carrier }
  /** The name fits all of these and nothing decides; the likeliest first. */
  | { outcome: "ambiguous"; candidates: Carrier[] }
  /** No carrier has this name or code; these come close, the closest first, at most five. */
  | { outcome: "unknown"; suggestions: Carrier[] };

const MOST_SUGGESTIONS = 5;

/**
 * Carriers that fit what somebody types into a search box, the best first; those that fit equally well stay in the
 * order of the list. Case, accents, blanks and punctuation make no difference. A whole name or code comes before
 * the beginning of one, that before the beginning of a later word, that before the middle of a word.
 *
 * @param limit at most so many; with an empty query the first of the list
 */
export function searchCarriers(carriers: readonly Carrier[], query: string, limit: number): Carrier[] {
  const most = Math.max(0, Math.floor(limit));
  if (plain(query) === "") {
    return carriers.slice(0, most);
  }
  return carriers
    .map((carrier) => ({ carrier, rank: rankOf(carrier, query) }))
    .filter((each) => each.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, most)
    .map((each) => each.carrier);
}

/**
 * The carrier somebody means by a code, a name or another name for it. A name that several share ("DHL", "DPD") is
 * decided by the form of the number, by where the package goes, or by both together; a single one that works
 * everywhere stands in when the destination has none of its own. Never guesses from part of a name: a wrong carrier
 * is paid for and reports nothing.
 */
export function resolveCarrier(
  carriers: readonly Carrier[],
  nameOrCode: string,
  hints: CarrierHints,
): CarrierResolution {
  const wanted = nameOrCode.trim();
  const byCode = carriers.find((carrier) => carrier.code.toLowerCase() === wanted.toLowerCase());
  if (byCode !== undefined) {
    return { outcome: "found", carrier: byCode };
  }
  const key = joined(wanted);
  const candidates =
    key === "" ? [] : carriers.filter((carrier) => namesOf(carrier).some((name) => joined(name) === key));
  const [only] = candidates;
  if (only === undefined) {
    return { outcome: "unknown", suggestions: closest(carriers, wanted) };
  }
  return candidates.length === 1 ? { outcome: "found", carrier: only } : decide(candidates, hints);
}

function decide(candidates: Carrier[], hints: CarrierHints): CarrierResolution {
  const destination = hints.destination_country?.trim().toUpperCase() ?? null;
  const byForm = candidates
    .filter((carrier) => hints.suggested.includes(carrier.code))
    .sort((a, b) => hints.suggested.indexOf(a.code) - hints.suggested.indexOf(b.code));
  const there = (list: Carrier[]) =>
    list.filter((carrier) => destination !== null && carrier.country === destination);
  const everywhere = candidates.filter((carrier) => carrier.country === null);
  const decisive =
    byForm.length > 0
      ? [there(byForm), byForm]
      : [there(candidates), there(candidates).length > 0 ? [] : everywhere];
  const carrier = decisive.find((list) => list.length === 1)?.[0];
  if (carrier !== undefined) {
    return { outcome: "found", carrier };
  }
  const likeliest = [...there(byForm), ...byForm, ...there(candidates), ...everywhere, ...candidates];
  return { outcome: "ambiguous", candidates: [...new Set(likeliest)] };
}

function rankOf(carrier: Carrier, query: string): number | null {
  const wanted = plain(query);
  const squeezed = joined(query);
  const ranks = namesOf(carrier).flatMap((name, index) => {
    const rank = rankOfName(plain(name), joined(name), wanted, squeezed);
    // A name beats another name for the same carrier that fits as well.
    return rank === null ? [] : [rank + (index === 0 ? 0 : 0.5)];
  });
  if (carrier.code.toLowerCase() === query.trim().toLowerCase()) {
    return 0;
  }
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function rankOfName(name: string, squeezedName: string, wanted: string, squeezed: string): number | null {
  if (name === wanted || squeezedName === squeezed) {
    return 1;
  }
  if (name.startsWith(wanted) || squeezedName.startsWith(squeezed)) {
    return 2;
  }
  if (` ${name}`.includes(` ${wanted}`)) {
    return 3;
  }
  if (name.includes(wanted) || squeezedName.includes(squeezed)) {
    return 4;
  }
  return wanted.split(" ").every((word) => ` ${name}`.includes(` ${word}`)) ? 5 : null;
}

/** What a search finds, and then names that are a slip or two away. */
function closest(carriers: readonly Carrier[], wanted: string): Carrier[] {
  const key = joined(wanted).slice(0, 40);
  if (key === "") {
    return [];
  }
  const slips = key.length < 4 ? 0 : key.length < 8 ? 1 : 2;
  const near = carriers
    .map((carrier) => ({
      carrier,
      slips: Math.min(...namesOf(carrier).map((name) => distance(joined(name), key))),
    }))
    .filter((each) => each.slips <= slips)
    .sort((a, b) => a.slips - b.slips)
    .map((each) => each.carrier);
  return [...new Set([...searchCarriers(carriers, wanted, MOST_SUGGESTIONS), ...near])].slice(
    0,
    MOST_SUGGESTIONS,
  );
}

function namesOf(carrier: Carrier): string[] {
  return [carrier.name, ...carrier.aliases];
}

/** Lower case, without accents, words separated by one blank: "J&T Express (MY)" is "j t express my". */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/ß/g, "ss")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same without blanks, so that "Blue Dart", "BlueDart" and "blue-dart" are one. */
function joined(text: string): string {
  return plain(text).replaceAll(" ", "");
}

/** Levenshtein: how many letters must be put in, taken out or changed. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) {
    return Number.POSITIVE_INFINITY;
  }
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
