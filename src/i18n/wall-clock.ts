/** A calendar and clock on a wall: what carriers report is shown as it was written there, never shifted. */
export interface WallClock {
  /** `YYYY-MM-DD` */
  day: string;
  /** The clock's hands as if it stood in UTC: only for formatting with `timeZone: "UTC"`. */
  at: Date;
  has_time: boolean;
  /** Minutes east of UTC; null when none was written. */
  offset: number | null;
}

const WRITTEN = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/;
const MINUTE = 60_000;

/** Reads an ISO 8601 text, a day alone included; null when it names no day of a calendar. */
export function readWallClock(text: string | null | undefined): WallClock | null {
  const match = text ? WRITTEN.exec(text) : null;
  if (!match) {
    return null;
  }
  const [, year = "", month = "", date = "", hour, minute, zone] = match;
  const at = new Date(Date.UTC(+year, +month - 1, +date, Number(hour ?? 0), Number(minute ?? 0)));
  const day = `${year}-${month}-${date}`;
  const exists = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === day;
  const ticks = Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60;
  return exists && ticks ? { day, at, has_time: hour !== undefined, offset: offsetOf(zone) } : null;
}

/** `YYYY-MM-DD` of this moment on a wall that is `offset` minutes east of UTC. */
export function dayAt(moment: Date, offset: number | null): string {
  return new Date(moment.getTime() + (offset ?? 0) * MINUTE).toISOString().slice(0, 10);
}

/** The moment itself, in milliseconds; a clock without an offset is read as UTC. */
export function instantOf({ at, offset }: WallClock): number {
  return at.getTime() - (offset ?? 0) * MINUTE;
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) {
    return null;
  }
  const [, sign, hours = "0", minutes = "0"] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) || 0;
}
