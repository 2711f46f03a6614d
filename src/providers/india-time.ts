import { instantOf, readWallClock, writeWallClock } from "./wall-clock";

/** When something happened, as {@link SnapshotEvent} has it. */
export interface IndiaTime {
  /** UTC, ISO 8601 with `Z`; null when only the day is known. */
  occurred_at: string | null;
  /** `YYYY-MM-DD[THH:mm[:ss]]` with the offset, `+05:30` where none was written. */
  local_time: string;
}

const WRITTEN =
  /^(?:(\d{4})([-/])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/ ])(\d{1,2})\6(\d{4}))(?:(?:T|\s+)(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(?:\s*(am|pm))?(?:\s*(z|utc|ist|[+-]\d{2}:?\d{2}))?)?$/i;

/**
 * Reads a time as Indian couriers write it: a wall clock of India without an offset, `2023-05-19 11:59:16`,
 * `2026-07-27T13:26:05.001`, the day first (`23 05 2023 11:43:52`), or a day alone. An offset counts where one is
 * written.
 *
 * @returns null for what is no such time: no date of the calendar, or one before 2000, which stands for "none"
 */
export function readIndiaTime(text: string | null): IndiaTime | null {
  const match = WRITTEN.exec(text?.trim() ?? "");
  if (match === null) {
    return null;
  }
  const [, year, , month, day, firstDay, , secondMonth, lastYear, time, half, zone] = match;
  const date = `${year ?? lastYear}-${month ?? secondMonth}-${day ?? firstDay}`;
  const offset = zone === undefined || /^ist$/i.test(zone) ? "+05:30" : zone;
  const clock = readWallClock(time === undefined ? date : `${date} ${time}${half ?? ""} ${offset}`);
  if (clock === null || (clock.time !== null && clock.offset === null)) {
    return null;
  }
  return { occurred_at: instantOf(clock), local_time: writeWallClock(clock) };
}
