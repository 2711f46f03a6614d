/** Control characters (a NUL cannot be stored by Postgres) and halves of surrogate pairs (jsonb refuses them). */
const UNSTORABLE = /[\p{Cc}\p{Surrogate}]+/gu;

/**
 * Text that can be stored and shown: without control characters and broken surrogates, trimmed, bounded.
 *
 * @param longest in UTF-16 units
 * @returns null when nothing is left
 */
export function cleanText(raw: string, longest: number): string | null {
  const text = raw
    .slice(0, longest * 2)
    .replace(UNSTORABLE, " ")
    .trim();
  const bounded = text
    .slice(0, longest)
    .replace(/\p{Surrogate}/gu, "")
    .trim();
  return bounded === "" ? null : bounded;
}
