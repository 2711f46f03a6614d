import type { LanguageInfo } from "../../i18n/languages";

/** How a language writes days and clocks. */
export type DateStyle = Pick<LanguageInfo, "locale" | "clock_separator">;

/** A moment as a clock on a wall shows it: no zone, no shift. */
export interface LocalMoment {
  /** Holds the wall clock in its UTC fields. */
  at: Date;
  /** Whether the text named an hour. */
  has_time: boolean;
}

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/;

/**
 * Reads day and clock as they are written in an ISO 8601 text; an offset behind them is left out, because people
 * want the time of the place. Null when there is no such day.
 */
export function readLocal(text: string | null | undefined): LocalMoment | null {
  const match = text?.match(LOCAL);
  if (!match) {
    return null;
  }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const at = new Date(Date.UTC(year, month - 1, day, hour, minute));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && hour < 24 && minute < 60;
  return exists ? { at, has_time: match[4] !== undefined } : null;
}

/** `YYYY-MM-DD` of the wall clock. */
export function localDay(moment: LocalMoment): string {
  return moment.at.toISOString().slice(0, 10);
}

const DAY: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" };
const LONG_DAY: Intl.DateTimeFormatOptions = { ...DAY, weekday: "long", month: "long" };
const CLOCK: Intl.DateTimeFormatOptions = { timeStyle: "short", timeZone: "UTC" };

/** Thin and narrow blanks, which differ from one version of Node to the next, as ordinary ones. */
function plainBlanks(text: string): string {
  return text.replace(/[\u2009\u202f]/g, " ");
}

/** "Thu 26 Nov" */
export function formatDay(moment: LocalMoment, { locale }: DateStyle): string {
  return plainBlanks(new Intl.DateTimeFormat(locale, DAY).format(moment.at));
}

/** "Thu 26 – Sat 28 Nov", or "Mon 30 Nov – Wed 2 Dec". */
export function formatDays(from: LocalMoment, to: LocalMoment, { locale }: DateStyle): string {
  const parts = new Intl.DateTimeFormat(locale, DAY).formatRangeToParts(from.at, to.at);
  const oneMonth = localDay(from).slice(0, 7) === localDay(to).slice(0, 7);
  const day = parts.findIndex((part) => part.type === "day" && part.source === "startRange");
  const month = parts.findIndex((part) => part.type === "month" && part.source === "startRange");
  if (oneMonth && day !== -1 && month > day) {
    // British English repeats the month; where it follows the day it can be left to the end of the window.
    parts.splice(day + 1, month - day);
  }
  // Parts that have blanks in them are parted by a dash with blanks, which Polish lacks in some versions of Node.
  return plainBlanks(parts.map(({ value }) => (value === "–" ? " – " : value)).join(""));
}

/** "14:00–16:00" */
export function formatClocks(from: LocalMoment, to: LocalMoment, { locale }: DateStyle): string {
  return plainBlanks(new Intl.DateTimeFormat(locale, CLOCK).formatRange(from.at, to.at));
}

/** "Tue 24 Nov, 14:05", or the day alone when no hour is known. */
export function formatShort(moment: LocalMoment, style: DateStyle): string {
  return withClock(formatDay(moment, style), moment, style);
}

/** "Thursday 26 November, 14:05", or the day alone when no hour is known. */
export function formatLong(moment: LocalMoment, style: DateStyle): string {
  const day = plainBlanks(new Intl.DateTimeFormat(style.locale, LONG_DAY).format(moment.at));
  return withClock(day, moment, style);
}

function withClock(day: string, { at, has_time }: LocalMoment, style: DateStyle): string {
  const clock = new Intl.DateTimeFormat(style.locale, CLOCK).format(at);
  return has_time ? day + style.clock_separator + plainBlanks(clock) : day;
}
