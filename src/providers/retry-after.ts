/** Longer waits are not believed. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * What a `Retry-After` header asks for: seconds, or an HTTP date.
 *
 * @param now milliseconds since the epoch
 * @returns milliseconds to wait, 0 to one day; null when the header is absent or makes no sense
 */
export function retryAfterMs(header: string | null, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(text)) {
    return Math.min(Math.ceil(Number(text) * 1000), LONGEST_MS);
  }
  // Only a full date: `Date.parse` takes fragments such as "-3" for years.
  const at = /[a-z]{3}.*\d{4}.*\d{2}:\d{2}/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(Math.max(at - now, 0), LONGEST_MS);
}
