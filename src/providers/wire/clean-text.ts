/** A NUL cannot be stored by Postgres; other control characters only disturb. */
const CONTROLS = /\p{Cc}+/gu;
/** Half a surrogate pair, which jsonb refuses. */
const BROKEN = /\p{Surrogate}/gu;

/**
 * Text that can be stored and shown: without control characters and broken surrogates, trimmed, bounded.
 *
 * @param longest in UTF-16 units
 * @returns null when nothing is left
 */
export function cleanText(raw: string, longest: number): string | null {
  const text = raw
    .slice(0, longest * 2)
    .replace(CONTROLS, " ")
    .trim();
  const bounded = text.slice(0, longest).replace(BROKEN, "").trim();
  return bounded === "" ? null : bounded;
}
