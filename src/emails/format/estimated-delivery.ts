import { clockRange, type DateStyle, dayRange, shortDay, shortMoment } from "../../i18n/dates";
import { readWallClock, type WallClock } from "../../i18n/wall-clock";
import type { EmailEstimatedDelivery } from "../types";

/** How an estimate can be said; the language puts the words around it. */
export type Estimate =
  | { shape: "window"; text: string }
  | { shape: "day"; text: string }
  | { shape: "until"; text: string }
  | { shape: "from"; text: string };

/**
 * The estimated delivery as a text in the language: "Thu 26 – Sat 28 Nov", "Thu 26 Nov, 14:00–16:00", or one end
 * of it when the other is unknown. Null when nothing usable is known. Days stay the days written in the estimate.
 */
export function describeEstimate(estimate: EmailEstimatedDelivery | null, style: DateStyle): Estimate | null {
  const { from, to } = readWindow(estimate);
  if (from && to) {
    return describeWindow(from, to, style);
  }
  if (to) {
    return { shape: "until", text: formatEnd(to, style) };
  }
  return from ? { shape: "from", text: formatEnd(from, style) } : null;
}

/** First and last calendar day of the estimate, `YYYY-MM-DD`; null when nothing usable is known. */
export function daysOf(estimate: EmailEstimatedDelivery | null): { first: string; last: string } | null {
  const { from, to } = readWindow(estimate);
  const first = from ?? to;
  const last = to ?? from;
  return first && last ? { first: first.day, last: last.day } : null;
}

function readWindow(estimate: EmailEstimatedDelivery | null): {
  from: WallClock | null;
  to: WallClock | null;
} {
  const from = readWallClock(estimate?.from);
  const to = readWallClock(estimate?.to);
  return from && to && from.at > to.at ? { from: to, to: from } : { from, to };
}

function describeWindow(from: WallClock, to: WallClock, style: DateStyle): Estimate {
  if (from.day !== to.day) {
    return { shape: "window", text: dayRange(from, to, style.locale) };
  }
  if (isWholeDay(from, to)) {
    return { shape: "day", text: shortDay(to, style.locale) };
  }
  if (from.at.getTime() === to.at.getTime()) {
    return { shape: "day", text: shortMoment(to, style) };
  }
  return {
    shape: "window",
    text: shortDay(to, style.locale) + style.clock_separator + clockRange(from, to, style.locale),
  };
}

/** Carriers write a day without hours as midnight, or as midnight to a minute before the next one. */
function isWholeDay(from: WallClock, to: WallClock): boolean {
  return isMidnight(from) && (isMidnight(to) || isLastMinute(to));
}

function formatEnd(moment: WallClock, style: DateStyle): string {
  return isMidnight(moment) || isLastMinute(moment)
    ? shortDay(moment, style.locale)
    : shortMoment(moment, style);
}

function isMidnight({ at, has_time }: WallClock): boolean {
  return !has_time || (at.getUTCHours() === 0 && at.getUTCMinutes() === 0);
}

function isLastMinute({ at }: WallClock): boolean {
  return at.getUTCHours() === 23 && at.getUTCMinutes() === 59;
}
