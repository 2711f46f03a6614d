import { clock, clockRange, type DateStyle, dayRange, inOrder, shortDay } from "../../i18n/dates";
import { instantOf, readWallClock, type WallClock } from "../../i18n/wall-clock";
import type { Tracker } from "../types";
import { dateStyleOf, type ViewContext } from "./context";

/** How an estimate can be said; the language puts the words around it. */
export type EstimateShape = "window" | "day" | "until" | "from";

/** A readable estimated delivery; at least one end is known. */
export interface Estimate {
  from: WallClock | null;
  to: WallClock | null;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The last zone on earth in which a day ends is so far behind UTC. */
const FARTHEST_BEHIND = 12 * HOUR;

/** Null when it names no day. */
export function readEstimate(estimate: Tracker["estimated_delivery"]): Estimate | null {
  const from = readWallClock(estimate?.from);
  const to = readWallClock(estimate?.to);
  if (from === null || to === null) {
    return from === null && to === null ? null : { from, to };
  }
  const [first, last] = inOrder(from, to);
  return { from: first, to: last };
}

/** One estimate for several packages; null unless each has one with both ends or one day. */
export function joinEstimates(estimates: (Estimate | null)[]): Estimate | null {
  const ends = estimates.flatMap((one) => (one === null ? [] : [one.from ?? one.to, one.to ?? one.from]));
  const known = ends.filter((end) => end !== null).sort((a, b) => instantOf(a) - instantOf(b));
  const [first] = known;
  const last = known.at(-1);
  const complete = estimates.every((one) => one !== null && one.to !== null);
  return complete && first !== undefined && last !== undefined
    ? { from: wholeDay(first), to: wholeDay(last) }
    : null;
}

/** Whether the last day, or the last hour when one was named, is over. */
export function isPast({ to }: Estimate, now: Date): boolean {
  return to !== null && isOver(to, now);
}

/** Whether it names the earliest day only, and that is over: it promises nothing, and nothing is late. */
export function saysNothingMore({ from, to }: Estimate, now: Date): boolean {
  return to === null && from !== null && isOver(from, now);
}

/** Whether a day, or an hour when one was named, is over: without a zone, when it is over everywhere. */
function isOver(clock: WallClock, now: Date): boolean {
  const end = instantOf(clock) + (isMidnight(clock) ? DAY : 0);
  return end + (clock.offset === null ? FARTHEST_BEHIND : 0) <= now.getTime();
}

/** "Thu 26 – Sat 28 Nov", "Thu 26 Nov, 14:00–16:00", "by Sat 28 Nov": days as the carrier wrote them. */
export function estimateText(estimate: Estimate, context: ViewContext): string {
  const { shape, text } = describe(estimate, dateStyleOf(context));
  return context.language.texts.estimate[shape](text);
}

/** "14:00–16:00" when the estimate names hours of one day. */
export function estimatedHours({ from, to }: Estimate, locale: string): string | null {
  const named = from !== null && to !== null && from.day === to.day && !isWholeDay(from, to);
  return named && instantOf(from) < instantOf(to) ? clockRange(from, to, locale) : null;
}

function describe({ from, to }: Estimate, style: DateStyle): { shape: EstimateShape; text: string } {
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
  const hours = estimatedHours({ from, to }, locale) ?? clock(to, locale);
  return { shape: "window", text: shortDay(to, locale) + clock_separator + hours };
}

function endText(end: WallClock, { locale, clock_separator }: DateStyle): string {
  const day = shortDay(end, locale);
  return isMidnight(end) || isLastMinute(end) ? day : day + clock_separator + clock(end, locale);
}

/** Carriers write a day without hours as midnight, or as midnight to a minute before the next one. */
function isWholeDay(from: WallClock, to: WallClock): boolean {
  return isMidnight(from) && (isMidnight(to) || isLastMinute(to));
}

function isMidnight({ at, has_time }: WallClock): boolean {
  return !has_time || (at.getUTCHours() === 0 && at.getUTCMinutes() === 0);
}

function isLastMinute({ at }: WallClock): boolean {
  return at.getUTCHours() === 23 && at.getUTCMinutes() === 59;
}

function wholeDay(clock: WallClock): WallClock {
  return { ...clock, at: new Date(`${clock.day}T00:00:00Z`), has_time: false };
}
