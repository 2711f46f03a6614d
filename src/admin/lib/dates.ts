/**
 * Dates as the dashboard writes them. What a carrier reported is shown in the place's own time: its text carries
 * the wall clock, and converting that to the reader's time zone would name an hour that nobody there saw.
 */

const WALL_CLOCK = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;

export interface WallClock {
  /** The wall clock as if it were UTC: only for formatting with `timeZone: "UTC"`. */
  at: Date;
  has_time: boolean;
}

/** The wall clock in a carrier's or provider's text; null when there is none. */
export function wallClockOf(text: string): WallClock | null {
  const match = WALL_CLOCK.exec(text);
  if (!match) {
    return null;
  }
  const [, year, month, day, hour, minute] = match.map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour || 0, minute || 0));
  const real = at.getUTCMonth() + 1 === month && at.getUTCDate() === day;
  return real ? { at, has_time: match[4] !== undefined } : null;
}

const DAY_FORMAT: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short" };

/** One day, such as "Thu, Nov 26", of a text with a wall clock; the text itself when it has none. */
export function dayText(text: string, locale: string): string {
  const clock = wallClockOf(text);
  return clock ? new Intl.DateTimeFormat(locale, { ...DAY_FORMAT, timeZone: "UTC" }).format(clock.at) : text;
}

/** Two days as one phrase, what they share said once; one day when they are the same. */
export function dayRangeText(from: string, to: string, locale: string): string {
  const start = wallClockOf(from);
  const end = wallClockOf(to);
  if (!start || !end || end.at < start.at) {
    return dayText(to, locale);
  }
  const format = new Intl.DateTimeFormat(locale, { ...DAY_FORMAT, timeZone: "UTC" });
  return format.formatRange(start.at, end.at);
}

/** A moment in the reader's time zone, with its clock. */
export function momentText(iso: string, locale: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale, { ...DAY_FORMAT, hour: "2-digit", minute: "2-digit" }).format(at);
}

/** The calendar day of a moment in the reader's time zone, `YYYY-MM-DD`. */
export function localDay(at: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}
