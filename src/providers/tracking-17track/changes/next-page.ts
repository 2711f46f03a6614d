import { createHash } from "node:crypto";
import type { ChangedNumber } from "../../../modules/tracking/provider";
import { oneSecondBefore, onFrom, type Position, timeOf } from "./position";

/** One entry of a list, as far as it matters here. */
export interface ListedChange extends ChangedNumber {
  /** The time by which the list is sorted, as 17TRACK wrote it; null when there is none. */
  time: string | null;
}

export interface ListedPage {
  entries: ListedChange[];
  /** How many pages the list has that starts at the position; null when they are not counted. */
  pages: number | null;
  /** Whether pages follow this one. */
  more: boolean;
}

/** What a page says. */
export interface ReadPage {
  /** What of it is news. */
  changed: ChangedNumber[];
  next: Position;
  /** Whether the list is exhausted for now. */
  done: boolean;
}

/**
 * What of a page is news, and where to go on.
 *
 * Numbers that change while one pages through a list sorted by change leave their place, everything behind them moves
 * up, and pages counted up would skip some. So the next request does not ask for the next page but for the first page
 * of the list that starts at the last entry. When a whole page lies within the second it started at, that leads
 * nowhere: then the list is read from its last page to its first, towards which everything moves. Only a list that is
 * not in order, or not counted, is read by pages counted up.
 */
export function readPage(position: Position, page: ListedPage): ReadPage {
  const dated = page.entries.flatMap(datedEntry);
  const { next, done } = step(position, page, dated);
  const known = new Set(position.seen);
  // What will be listed again: where it goes on, or will when this way has come to its end.
  const near = timeOf(oneSecondBefore(later(next.from, next.latest))) ?? 0;
  const relisted = dated.filter(({ at }) => at >= near).map(({ entry }) => digestOf(entry));
  const isAhead = next.way === "on" && next.from !== position.from && position.way === "on";
  return {
    // An entry without any time was never looked up, so there is no news of it.
    changed: page.entries.filter((entry) => entry.time !== null && !known.has(digestOf(entry))).map(toChange),
    next: { ...next, seen: isAhead ? relisted : [...new Set([...position.seen, ...relisted])] },
    done,
  };
}

interface DatedEntry {
  entry: ListedChange;
  at: number;
  written: string;
}

function datedEntry(entry: ListedChange): DatedEntry[] {
  const at = entry.time === null ? null : timeOf(entry.time);
  return at === null || entry.time === null ? [] : [{ entry, at, written: entry.time }];
}

function step(position: Position, page: ListedPage, dated: DatedEntry[]): Pick<ReadPage, "next" | "done"> {
  const top = dated.reduce<DatedEntry | null>(
    (best, each) => (best && best.at >= each.at ? best : each),
    null,
  );
  const latest = top === null ? position.latest : later(top.written, position.latest);
  switch (position.way) {
    case "on":
    case "up":
      return stepOnOrUp(position, page, { latest, inOrder: isInOrder(dated) });
    case "down": {
      // The last page that has entries: what comes later was not on it yet, and is listed from there on.
      const end = position.latest ?? top?.written ?? null;
      if (position.page > 1) {
        return { next: { ...position, page: position.page - 1, latest: end }, done: false };
      }
      return { next: onFrom(later(position.from, end), []), done: !isLater(end, position.from) };
    }
  }
}

function stepOnOrUp(
  position: Position,
  page: ListedPage,
  { latest, inOrder }: { latest: string | null; inOrder: boolean },
): Pick<ReadPage, "next" | "done"> {
  if (!page.more) {
    return { next: onFrom(later(position.from, latest), []), done: true };
  }
  // Once one page was out of order, the list is read to its end before going on from its latest entry.
  const inOrderSoFar = inOrder && !isLater(position.latest, position.from);
  if (inOrderSoFar && isLater(latest, position.from)) {
    return { next: onFrom(later(position.from, latest), []), done: false };
  }
  if (inOrderSoFar && position.way === "on" && page.pages !== null) {
    return { next: { ...position, way: "down", page: page.pages, latest: null }, done: false };
  }
  return { next: { ...position, way: "up", page: position.page + 1, latest }, done: false };
}

function isInOrder(dated: DatedEntry[]): boolean {
  return dated.every((each, index) => each.at >= (dated[index - 1]?.at ?? each.at));
}

function isLater(written: string | null, than: string): boolean {
  return written !== null && (timeOf(written) ?? 0) > (timeOf(than) ?? 0);
}

/** The later of two times; the first when the other is none or equal. */
function later(written: string, other: string | null): string {
  return other !== null && isLater(other, written) ? other : written;
}

function toChange({ time: _, ...change }: ListedChange): ChangedNumber {
  return change;
}

function digestOf({ tracking_number, carrier_code, time }: ListedChange): string {
  return createHash("sha256")
    .update(`${tracking_number} ${carrier_code ?? ""} ${time ?? ""}`)
    .digest("base64url")
    .slice(0, 6);
}
