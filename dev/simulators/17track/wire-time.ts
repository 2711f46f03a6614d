import type { WireTime } from "./contract";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** No usable time. */
export const NO_TIME: WireTime = { time_iso: null, time_utc: null, time_raw: null };

/** An instant as people in a time zone write it, to the second, in the contract's three writings. */
export function wireTime(at: number, timeZone: string): WireTime {
  return wireTimeAtOffset(at, offsetMinutes(at, timeZone));
}

/** An instant at a fixed offset from UTC. */
export function wireTimeAtOffset(at: number, minutes: number): WireTime {
  const local = new Date(at + minutes * MINUTE).toISOString();
  const date = local.slice(0, 10);
  const time = local.slice(11, 19);
  const timezone = offsetText(minutes);
  return {
    time_iso: `${date}T${time}${timezone}`,
    time_utc: utcSeconds(at),
    time_raw: { date, time, timezone },
  };
}

/** `2026-06-29T13:05:00Z` */
export function utcSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** The offset an ISO text carries, in minutes; null when it carries none (`Z` counts as none chosen). */
export function offsetInText(text: string): number | null {
  const match = /([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (match === null) {
    return null;
  }
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

/** Looked up once per zone and hour: benchmarks ask for it a hundred thousand times. */
function offsetMinutes(at: number, timeZone: string): number {
  const key = `${timeZone} ${Math.floor(at / HOUR)}`;
  const known = offsets.get(key);
  if (known !== undefined) {
    return known;
  }
  const name = formatter(timeZone)
    .formatToParts(at)
    .find((part) => part.type === "timeZoneName")?.value;
  const minutes = offsetInText(name ?? "") ?? 0;
  offsets.set(key, minutes);
  return minutes;
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const made =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  formatters.set(timeZone, made);
  return made;
}

function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
