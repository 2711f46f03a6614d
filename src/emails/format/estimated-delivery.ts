import type { EmailEstimatedDelivery } from "../types";
import {
  type DateStyle,
  formatClocks,
  formatDay,
  formatDays,
  formatShort,
  type LocalMoment,
  localDay,
  readLocal,
} from "./local-date";

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
  return first && last ? { first: localDay(first), last: localDay(last) } : null;
}

function readWindow(estimate: EmailEstimatedDelivery | null): {
  from: LocalMoment | null;
  to: LocalMoment | null;
} {
  const from = readLocal(estimate?.from);
  const to = readLocal(estimate?.to);
  return from && to && from.at > to.at ? { from: to, to: from } : { from, to };
}

function describeWindow(from: LocalMoment, to: LocalMoment, style: DateStyle): Estimate {
  if (localDay(from) !== localDay(to)) {
    return { shape: "window", text: formatDays(from, to, style) };
  }
  if (isWholeDay(from, to)) {
    return { shape: "day", text: formatDay(to, style) };
  }
  if (from.at.getTime() === to.at.getTime()) {
    return { shape: "day", text: formatShort(to, style) };
  }
  return {
    shape: "window",
    text: formatDay(to, style) + style.clock_separator + formatClocks(from, to, style),
  };
}

/** Carriers write a day without hours as midnight, or as midnight to a minute before the next one. */
function isWholeDay(from: LocalMoment, to: LocalMoment): boolean {
  return isMidnight(from) && (isMidnight(to) || isLastMinute(to));
}

function formatEnd(moment: LocalMoment, style: DateStyle): string {
  return isMidnight(moment) || isLastMinute(moment) ? formatDay(moment, style) : formatShort(moment, style);
}

function isMidnight({ at, has_time }: LocalMoment): boolean {
  return !has_time || (at.getUTCHours() === 0 && at.getUTCMinutes() === 0);
}

function isLastMinute({ at }: LocalMoment): boolean {
  return at.getUTCHours() === 23 && at.getUTCMinutes() === 59;
}
