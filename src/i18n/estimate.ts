import { clock, clockRange, type DateStyle, dayRange, inOrder, shortDay } from "./dates";
import { instantOf, readWallClock, type WallClock } from "./wall-clock";

/** How an estimate can be said; the language puts the words around it. */
export type EstimateShape = "window" | "day" | "until" | "from";

/** A readable estimated delivery; at least one end is known, and the earlier one is the first. */
export interface Estimate {
  from: WallClock | null;
  to: WallClock | null;
}

/** Null when it names no day. */
export function readEstimate(estimate: { from: string | null; to: string | null } | null): Estimate | null {
  const from = readWallClock(estimate?.from);
  const to = readWallClock(estimate?.to);
  if (from === null || to === null) {
    return from === null && to === null ? null : { from, to };
  }
  const [first, last] = inOrder(from, to);
  return { from: first, to: last };
}

/** "Thu 26 – Sat 28 Nov", "Thu 26 Nov, 14:00–16:00", or its only end: days as the carrier wrote them. */
export function describeEstimate(
  { from, to }: Estimate,
  style: DateStyle,
): { shape: EstimateShape; text: string } {
  const { locale, clock_separator } = style;
  if (from === null || to === null) {
    const end = to ?? from;
    return { shape: to === null ? "from" : "until", text: end === null ? "" : endText(end, style) };
  }
  if (from.day !== to.day) {
    return { shape: "window", text: dayRange(from, to, locale) };
  }
  if (isWholeDay(from, to)) {
    return { shape: "day", text: shortDay(to, locale) };
  }
  const hours = estimatedHours({ from, to }, locale);
  return {
    shape: hours === null ? "day" : "window",
    text: shortDay(to, locale) + clock_separator + (hours ?? clock(to, locale)),
  };
}

/** "14:00–16:00" when the estimate names hours of one day. */
export function estimatedHours({ from, to }: Estimate, locale: string): string | null {
  const named = from !== null && to !== null && from.day === to.day && !isWholeDay(from, to);
  return named && instantOf(from) < instantOf(to) ? clockRange(from, to, locale) : null;
}

/** Whether it names a day, and no hour of it. */
export function isMidnight({ at, has_time }: WallClock): boolean {
  return !has_time || (at.getUTCHours() === 0 && at.getUTCMinutes() === 0);
}

function endText(end: WallClock, { locale, clock_separator }: DateStyle): string {
  const day = shortDay(end, locale);
  return isMidnight(end) || isLastMinute(end) ? day : day + clock_separator + clock(end, locale);
}

/** Carriers write a day without hours as midnight, or as midnight to a minute before the next one. */
function isWholeDay(from: WallClock, to: WallClock): boolean {
  return isMidnight(from) && (isMidnight(to) || isLastMinute(to));
}

function isLastMinute({ at }: WallClock): boolean {
  return at.getUTCHours() === 23 && at.getUTCMinutes() === 59;
}
