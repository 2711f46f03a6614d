import { plainDigits } from "./plain-digits";

/** Blanks of every kind, and characters that copying from a web page or a PDF leaves behind unseen. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060\ufeff]/gu;

/**
 * The one spelling of a tracking number: upper case, without blanks.
 * Full-width digits and letters, as Asian keyboards write them, become plain ones, and so do the digits of every script.
 * Idempotent.
 */
export function normalizeTrackingNumber(raw: string): string {
  return plainDigits(raw.normalize("NFKC").toUpperCase().normalize("NFKC")).replace(INVISIBLE, "");
}

const SHORTEST = 5;
const LONGEST = 50;

/**
 * What is wrong with a number, as a sentence that says what to enter; null when nothing is.
 * Letters, digits and hyphens, 5 to 50 of them: what 17TRACK takes, and every carrier's numbers fit in it.
 */
export function trackingNumberProblem(raw: string): string | null {
  const number = normalizeTrackingNumber(raw);
  if (number === "") {
    return "The tracking number is missing. Enter the number that the carrier printed on the label.";
  }
  if (!/^[A-Z0-9-]+$/.test(number)) {
    return `The tracking number "${excerpt(number)}" contains characters that no carrier uses. Enter letters, digits and hyphens only.`;
  }
  if (number.length < SHORTEST || number.length > LONGEST) {
    return `The tracking number "${excerpt(number)}" has ${number.length} characters. Enter between ${SHORTEST} and ${LONGEST}.`;
  }
  if (!/[0-9]/.test(number)) {
    return `The tracking number "${excerpt(number)}" has no digit in it. Check it against the label.`;
  }
  return null;
}

function excerpt(number: string): string {
  return number.length > LONGEST + 10 ? `${number.slice(0, LONGEST)}…` : number;
}
