const OFFSET_MS = 5.5 * 3_600_000;

/** `2026-11-21 17:30:05`: India's wall clock without its offset, as the API and scans have it. */
export function indiaTime(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().slice(0, 19).replace("T", " ");
}

/** `21 11 2026 17:30:05`: as a webhook's `current_timestamp` has it. */
export function indiaTimestamp(at: number): string {
  const [date = "", time] = indiaTime(at).split(" ");
  return `${date.split("-").reverse().join(" ")} ${time}`;
}
