import { plainLetters } from "../modules/tracking/domain/plain-letters";

/** Words that carriers and lists write now in full, now short. */
const SHORT: Record<string, string> = { saint: "st", sainte: "ste", fort: "ft", mount: "mt" };

/**
 * The part of a name that counts: letters and digits in one case, without accents. Names are the same when this is
 * the same; nothing is guessed beyond that.
 */
export function normaliseName(name: string): string {
  return withoutAccents(name)
    .replace(/\b(?:sainte?|fort|mount)\b/g, (word) => SHORT[word] ?? word)
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function withoutAccents(name: string): string {
  // Most names have none, and there are many names.
  return /^[ -~]*$/.test(name)
    ? name.toLowerCase()
    : plainLetters(
        name
          .normalize("NFKD")
          .toLowerCase()
          .replace(/\p{M}+/gu, ""),
      );
}
