import { replaceBlanks } from "./blanks";
import { plainDigits } from "./plain-digits";

/**
 * The one spelling of a tracking number: upper case, without blanks.
 * Full-width digits and letters, as Asian keyboards write them, become plain ones, and so do the digits of every script.
 * Idempotent.
 */
export function normalizeTrackingNumber(raw: string): string {
  return replaceBlanks(plainDigits(raw.normalize("NFKC").toUpperCase().normalize("NFKC")), "");
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
