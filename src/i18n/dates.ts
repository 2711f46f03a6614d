import { dateTimeFormat, relativeTimeFormat } from "./formatters";
import { instantOf, type WallClock } from "./wall-clock";

/** How a language writes days and clocks. */
export interface DateStyle {
  /** BCP-47 tag of the reader's language and region. */
  locale: string;
  /** What stands between a day and its clock: "26 Nov, 14:05". */
  clock_separator: string;
}

const SHORT_DAY = { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" } as const;
const READERS_DAY = { weekday: "short", day: "numeric", month: "short" } as const;
const LONG_DAY = { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" } as const;
const CLOCK = { timeStyle: "short", timeZone: "UTC" } as const;

/** "Thu 26 Nov" */
export function shortDay({ at }: WallClock, locale: string): string {
  return write(locale, SHORT_DAY, at);
}

/** "Thu 26 Nov", on the calendar of whoever's machine runs this. */
export function readersDay(moment: Date, locale: string): string {
  return write(locale, READERS_DAY, moment);
}

/** "Tuesday 24 November", with the year when it is not the one of `now`; without a `now` it never is. */
export function longDay({ at }: WallClock, now: Date | null, locale: string): string {
  const isClear = now === null || at.getUTCFullYear() === now.getUTCFullYear();
  return write(locale, isClear ? LONG_DAY : { ...LONG_DAY, year: "numeric" }, at);
}

/** "14:05" */
export function clock({ at }: WallClock, locale: string): string {
  return write(locale, CLOCK, at);
}

/** "Tue 24 Nov, 14:05", or the day alone when no hour is known. */
export function shortMoment(moment: WallClock, style: DateStyle): string {
  return withClock(shortDay(moment, style.locale), moment, style);
}

/** "Tuesday 24 November, 14:05", or the day alone when no hour is known; the year as with {@link longDay}. */
export function longMoment(moment: WallClock, now: Date | null, style: DateStyle): string {
  return withClock(longDay(moment, now, style.locale), moment, style);
}

function withClock(day: string, moment: WallClock, { locale, clock_separator }: DateStyle): string {
  return moment.has_time ? day + clock_separator + clock(moment, locale) : day;
}

/** "14:00–16:00" */
export function clockRange(from: WallClock, to: WallClock, locale: string): string {
  return plainBlanks(dateTimeFormat(locale, CLOCK).formatRange(from.at, to.at));
}

/** "Thu 26 – Sat 28 Nov", or "Mon 30 Nov – Wed 2 Dec": what both days share is said once, at the end. */
export function dayRange(from: WallClock, to: WallClock, locale: string): string {
  const parts = dateTimeFormat(locale, SHORT_DAY).formatRangeToParts(from.at, to.at);
  const day = parts.findIndex(({ type, source }) => type === "day" && source === "startRange");
  const month = parts.findIndex(({ type, source }) => type === "month" && source === "startRange");
  if (from.day.slice(0, 7) === to.day.slice(0, 7) && day !== -1 && month > day) {
    parts.splice(day + 1, month - day);
  }
  // Parts that have blanks in them are parted by a dash with blanks, which Polish lacks.
  return plainBlanks(parts.map(({ value }) => (value === "–" ? " – " : value)).join(""));
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;
const SECOND = ["second", 1_000] as const;

/** "12 minutes ago"; null for less than a minute, or for what is no moment. */
export function age(moment: string, now: Date, locale: string): string | null {
  const elapsed = now.getTime() - Date.parse(moment);
  const [unit, length] = UNITS.find(([, milliseconds]) => elapsed >= milliseconds) ?? [];
  return unit === undefined
    ? null
    : plainBlanks(relativeTimeFormat(locale).format(-Math.floor(elapsed / length), unit));
}

/** "in 30 seconds", "in 2 minutes", "in 1 hour": rather too long than too short. */
export function timeUntil(seconds: number, locale: string): string {
  const [unit, length] = UNITS.find(([, milliseconds]) => seconds * 1_000 >= milliseconds) ?? SECOND;
  return plainBlanks(relativeTimeFormat(locale).format(Math.ceil((seconds * 1_000) / length), unit));
}

/** The earlier and the later of two moments. */
export function inOrder(one: WallClock, other: WallClock): [WallClock, WallClock] {
  return instantOf(one) <= instantOf(other) ? [one, other] : [other, one];
}

function write(locale: string, format: Intl.DateTimeFormatOptions, at: Date): string {
  return plainBlanks(dateTimeFormat(locale, format).format(at));
}

/** Thin and narrow blanks, which differ from one version of ICU to the next, as ordinary ones. */
function plainBlanks(text: string): string {
  return text.replace(/[\u2009\u202f]/g, " ");
}
