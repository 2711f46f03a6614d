import { readWallClock, writeWallClock } from "../snapshot/wall-clock";
import { numberAt, objectIn, textAt } from "../wire/fields";

/** Where the list of changes goes on. Opaque to everybody else. */
export interface Cursor {
  /** Lower end of `track_time`, in the writing 17TRACK uses, whatever zone it means by it. */
  from: string;
  /** Page of the list that starts there, from 1. */
  page: number;
  /** Latest `track_time` seen in this list; decides where to go on when the list was not in order. */
  latest: string | null;
  /** Short digests of entries near `from` that were handed out already and will be listed again. */
  seen: string[];
}

/** A burst of news in one second; what falls out is merely reported twice. */
const MOST_SEEN = 1000;

/** The first cursor: everything since a moment. */
export function startAt(moment: Date): Cursor {
  return { from: `${moment.toISOString().slice(0, 19)}Z`, page: 1, latest: null, seen: [] };
}

export function writeCursor(cursor: Cursor): string {
  return Buffer.from(JSON.stringify({ ...cursor, seen: cursor.seen.slice(-MOST_SEEN) })).toString(
    "base64url",
  );
}

/** @returns null for what is no cursor of ours; the caller then starts over rather than standing still */
export function readCursor(text: string): Cursor | null {
  try {
    const cursor = objectIn(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    const from = cursor && textAt(cursor, "from", 50);
    const page = cursor && numberAt(cursor, "page");
    if (
      !cursor ||
      from === null ||
      timeOf(from) === null ||
      page === null ||
      !Number.isInteger(page) ||
      page < 1
    ) {
      return null;
    }
    const seen = Array.isArray(cursor.seen) ? cursor.seen.filter((each) => typeof each === "string") : [];
    return { from, page, latest: textAt(cursor, "latest", 50), seen };
  } catch {
    return null;
  }
}

/** A `track_time` for comparing with others; zone or not, they are all written alike. Milliseconds, or null. */
export function timeOf(trackTime: string): number | null {
  const clock = readWallClock(trackTime);
  return clock === null ? null : clock.asUtc - (clock.offset ?? 0) * 60_000;
}

/**
 * One second earlier, in the same writing: whether the list includes its lower end is not documented, nor whether
 * times are cut to seconds before they are compared.
 */
export function oneSecondBefore(trackTime: string): string {
  return shifted(trackTime, -1);
}

/**
 * Moves a cursor at the end of the list past the second it stands in, once that is so long ago that nothing more
 * is dated into it: entries of that second then need not be listed, nor remembered, any more.
 */
export function settled(cursor: Cursor, now: Date): Cursor {
  const at = timeOf(cursor.from);
  const isOver = at !== null && cursor.page === 1 && at < now.getTime() - SETTLED_AFTER_MS;
  return isOver ? { from: shifted(cursor.from, 2), page: 1, latest: null, seen: [] } : cursor;
}

/** Longer than clocks differ and lists lag. */
const SETTLED_AFTER_MS = 120_000;

function shifted(trackTime: string, seconds: number): string {
  const clock = readWallClock(trackTime);
  if (clock === null || clock.time === null) {
    return trackTime;
  }
  const moved = new Date((Math.floor(clock.asUtc / 1000) + seconds) * 1000).toISOString();
  const written = writeWallClock({ ...clock, date: moved.slice(0, 10), time: moved.slice(11, 19) });
  return trackTime.includes("T") ? written : written.replace("T", " ");
}
