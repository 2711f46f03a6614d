import { isCalendarDay } from "./calendar-day";

const WRITTEN = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Nothing was tracked before. */
const FIRST_YEAR = 2000;

/**
 * Reads a moment as people and programs write it, `2026-01-31T14:05:00+01:00`. The offset must be there: a clock without
 * one would be read in the zone of the server, which is nobody's.
 */
export function readInstant(text: string): Date | "no_offset" | "not_a_time" {
  const match = WRITTEN.exec(text);
  const hasOffset = match?.[1] !== undefined;
  const time = new Date(hasOffset || !text.includes("T") ? text : `${text}Z`);
  const readable =
    match !== null &&
    isCalendarDay(text.slice(0, 10)) &&
    !Number.isNaN(time.getTime()) &&
    time.getUTCFullYear() >= FIRST_YEAR;
  if (!readable) {
    return "not_a_time";
  }
  return hasOffset ? time : "no_offset";
}
