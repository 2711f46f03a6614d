import { normalizeTrackingNumber } from "../../../modules/tracking/domain/tracking-number";
import { libraryMatches } from "./library-shapes";
import { postalOperatorsOf } from "./postal-operators";
import { readS10 } from "./s10";
import { SHAPES } from "./shapes";
import { homeOf, isListed } from "./table";

/** Fits in a form's drop-down, and says that the rest is guessing. */
const MOST_SUGGESTIONS = 6;

/**
 * Carriers that may have issued a number, the likeliest first: by its check digits and form, and by where the
 * package goes. A form that many use speaks only for carriers of the destination and for those that work
 * everywhere. Empty when the number says nothing.
 *
 * @param destinationCountry ISO 3166-1 alpha-2
 * @returns codes of listed carriers, each once
 */
export function suggestCarriers(trackingNumber: string, destinationCountry: string | null): string[] {
  const number = normalizeTrackingNumber(trackingNumber).replaceAll("-", "");
  const destination = destinationCountry?.trim().toUpperCase() ?? null;
  const scores = new Map<string, number>();
  const vote = (codes: readonly string[], strength: "certain" | "strong" | "weak") => {
    codes.forEach((code, rank) => {
      const score = scoreOf(code, strength, destination, rank);
      if (isListed(code) && score > (scores.get(code) ?? 0)) {
        scores.set(code, score);
      }
    });
  };
  const s10 = readS10(number);
  if (s10 !== null) {
    vote(postalOperatorsOf(s10), "certain");
  }
  for (const { codes, strength } of libraryMatches(number)) {
    vote(codes, strength);
  }
  for (const { form, codes, strength } of SHAPES) {
    if (form.test(number)) {
      vote(codes, strength);
    }
  }
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_SUGGESTIONS)
    .map(([code]) => code);
}

/** Whose number it is counts most, then whether the carrier works at the destination, then the place in the form's list. */
function scoreOf(
  code: string,
  strength: "certain" | "strong" | "weak",
  destination: string | null,
  rank: number,
): number {
  const home = homeOf(code);
  const there = destination !== null && home === destination;
  if (strength === "weak" && !there && home !== null) {
    return 0;
  }
  return { certain: 100, strong: 50, weak: 10 }[strength] + (there ? 5 : 0) - Math.min(rank, 9) / 10;
}
