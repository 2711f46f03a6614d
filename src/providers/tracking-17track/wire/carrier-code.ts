/**
 * A carrier code as we write it: digits as text. 17TRACK sends it as an integer on some endpoints and as a string
 * on others; 0 and nothing mean "no carrier".
 */
export function carrierCodeOf(value: unknown): string | null {
  const text = typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
  return /^\d{1,12}$/.test(text) && Number(text) > 0 ? String(Number(text)) : null;
}
