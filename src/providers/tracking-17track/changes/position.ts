import { readWallClock, writeWallClock } from "../../wall-clock";
import { type JsonObject, numberAt, textAt } from "../../wire/fields";

/**
 * How pages of a list are read: `on`, its first page, and then the first page of what is left; `down`, from the last
 * page to the first; `up`, from the first to the last.
 */
const WAYS = ["on", "down", "up"] as const;
export type Way = (typeof WAYS)[number];

/** Where reading a list sorted by time goes on. */
export interface Position {
  /** Lower end of the time, in the writing 17TRACK uses, whatever zone it means by it. */
  from: string;
  way: Way;
  /** Page of the list that starts there, from 1. */
  page: number;
  /** Where it goes on when this way has come to its end: the latest time seen on it; null when none was seen yet. */
  latest: string | null;
  /** Short digests of entries near there that were handed out already and will be listed again. */
  seen: string[];
}

/** A burst of news in one second; what falls out is merely reported twice. */
const MOST_SEEN = 1000;

/** Everything since a moment. */
export function startAt(moment: Date): Position {
  return onFrom(`${moment.toISOString().slice(0, 19)}Z`, []);
}

/** The first page from a time on. */
export function onFrom(from: string, seen: string[]): Position {
  return { from, way: "on", page: 1, latest: null, seen };
}

/** As it is written down: of the digests, not more than a burst. */
export function shortened(position: Position): Position {
  return { ...position, seen: position.seen.slice(-MOST_SEEN) };
}

/** @returns null for what is none */
export function readPosition(written: JsonObject): Position | null {
  const from = textAt(written, "from", 50);
  const page = numberAt(written, "page");
  const way = WAYS.find((known) => known === written.way);
  if (from === null || timeOf(from) === null || way === undefined) {
    return null;
  }
  if (page === null || !Number.isInteger(page) || page < 1) {
    return null;
  }
  const seen = Array.isArray(written.seen) ? written.seen.filter((each) => typeof each === "string") : [];
  return { from, way, page, latest: textAt(written, "latest", 50), seen };
}

/** A time of a list for comparing with others; zone or not, they are all written alike. Milliseconds, or null. */
export function timeOf(written: string): number | null {
  const clock = readWallClock(written);
  return clock === null ? null : clock.asUtc - (clock.offset ?? 0) * 60_000;
}

/**
 * One second earlier, in the same writing: whether the list includes its lower end is not documented, nor whether
 * times are cut to seconds before they are compared.
 */
export function oneSecondBefore(written: string): string {
  return shifted(written, -1);
}

/**
 * Moves a position at the end of the list past the second it stands in, once that is so long ago that nothing more
 * is dated into it: entries of that second then need not be listed, nor remembered, any more.
 */
export function settled(position: Position, now: Date): Position {
  const at = timeOf(position.from);
  const isOver = at !== null && position.way === "on" && at < now.getTime() - SETTLED_AFTER_MS;
  return isOver ? onFrom(shifted(position.from, 2), []) : position;
}

/** Longer than clocks differ and lists lag. */
const SETTLED_AFTER_MS = 120_000;

function shifted(written: string, seconds: number): string {
  const clock = readWallClock(written);
  if (clock === null || clock.time === null) {
    return written;
  }
  const moved = new Date((Math.floor(clock.asUtc / 1000) + seconds) * 1000).toISOString();
  const again = writeWallClock({ ...clock, date: moved.slice(0, 10), time: moved.slice(11, 19) });
  return written.includes("T") ? again : again.replace("T", " ");
}
