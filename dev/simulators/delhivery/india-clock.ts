const OFFSET_MS = 330 * 60_000;

/** A moment as Delhivery writes it: India's wall clock, to the millisecond where there is any, and no offset. */
export function indiaClock(at: number): string {
  const [clock = "", fraction = ""] = new Date(at + OFFSET_MS).toISOString().slice(0, 23).split(".");
  const rest = fraction.replace(/0+$/, "");
  return rest === "" ? clock : `${clock}.${rest}`;
}

/** The last second of the day that is so many days after a moment, as estimates are written. */
export function endOfIndianDay(at: number, days: number): string {
  const day = new Date(at + OFFSET_MS + days * 24 * 3_600_000).toISOString().slice(0, 10);
  return `${day}T23:59:59`;
}
