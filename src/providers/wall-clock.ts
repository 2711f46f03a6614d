/** A point on a wall calendar and clock, with the offset from UTC when one was given. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:mm` or `HH:mm:ss`; null when only the day is known. */
  time: string | null;
  /** Minutes east of UTC. */
  offset: number | null;
  /** Milliseconds since the epoch if the clock stood in UTC. */
  asUtc: number;
}

const WRITTEN =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]m)?\s*(.*))?$/i;

/** Before the first parcel tracked, and later than any; .NET writes an empty date as year 1. */
const YEARS = { first: 2000, last: 2099 };

/**
 * Reads `2026-06-29T21:05:00+08:00` and its relatives: a blank for the T, slashes or dots for the hyphens, no
 * seconds, am and pm, an offset as `Z`, `UTC`, `+08:00`, `+0800`, `+8` or `GMT+8`, or none.
 *
 * @returns null for what is no date of a calendar between 2000 and 2099
 */
export function readWallClock(text: string): WallClock | null {
  const match = WRITTEN.exec(text.trim());
  if (match === null) {
    return null;
  }
  const [, year, month, day, hourText, minute, second, fraction, half, zone] = match;
  const hour = hourText === undefined ? 0 : hourOf(Number(hourText), half);
  const asUtc = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    hour,
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  const back = new Date(asUtc);
  const holds =
    back.getUTCMonth() === Number(month) - 1 &&
    back.getUTCDate() === Number(day) &&
    back.getUTCHours() === hour &&
    Number(minute ?? 0) < 60 &&
    Number(second ?? 0) < 60 &&
    Number(year) >= YEARS.first &&
    Number(year) <= YEARS.last;
  if (!holds) {
    return null;
  }
  const written = back.toISOString();
  return {
    date: written.slice(0, 10),
    time: hourText === undefined ? null : written.slice(11, second === undefined ? 16 : 19),
    offset: zone ? offsetMinutes(zone) : null,
    asUtc: asUtc + Math.floor(Number(`0.${fraction ?? "0"}`) * 1000),
  };
}

/** Minutes east of UTC from `Z`, `UTC`, `+08:00`, `+0800`, `+8`, `GMT+8`; null for anything else. */
export function offsetMinutes(zone: string): number | null {
  const text = zone.trim();
  if (/^(z|utc|gmt)$/i.test(text)) {
    return 0;
  }
  const match = /^(?:utc|gmt)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(text);
  const minutes = match === null ? Number.NaN : Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (Number.isNaN(minutes) || Number(match?.[3] ?? 0) > 59 || minutes > 14 * 60) {
    return null;
  }
  return match?.[1] === "-" ? -minutes || 0 : minutes;
}

/** The instant, ISO 8601 in UTC with milliseconds; null without a time of day or an offset. */
export function instantOf(clock: WallClock | null): string | null {
  return clock === null || clock.time === null || clock.offset === null
    ? null
    : new Date(clock.asUtc - clock.offset * 60_000).toISOString();
}

/** `YYYY-MM-DD[THH:mm[:ss]]` with the offset as `+08:00` or `Z` when there is one. */
export function writeWallClock({ date, time, offset }: WallClock): string {
  return time === null ? date : `${date}T${time}${offset === null ? "" : writeOffset(offset)}`;
}

function writeOffset(minutes: number): string {
  const absolute = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return minutes === 0
    ? "Z"
    : `${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) {
    return hour;
  }
  return hour < 1 || hour > 12 ? 99 : (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
}
