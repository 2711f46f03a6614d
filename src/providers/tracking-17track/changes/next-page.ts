import { createHash } from "node:crypto";
import type { ChangedNumber } from "../../../modules/tracking/provider";
import { type Cursor, oneSecondBefore, timeOf } from "./cursor";

/** One entry of the list of changes, as far as it matters here. */
export interface ListedChange extends ChangedNumber {
  /** As 17TRACK wrote it; null when the number was never looked up. */
  track_time: string | null;
}

export interface ListedPage {
  entries: ListedChange[];
  /** Whether the list that starts at the cursor has more pages. */
  more: boolean;
}

/**
 * What of a page is news, and where to go on.
 *
 * Numbers that change while one pages through a list sorted by change move to its end, everything behind them
 * moves up, and counted pages would skip some. So the next request does not ask for the next page but for the
 * first page of the list that starts at the last entry. Only when a whole page lies within the time it started at,
 * or is not in order, the page number counts on.
 */
export function readPage(cursor: Cursor, page: ListedPage): { changed: ChangedNumber[]; next: Cursor } {
  const dated = page.entries.flatMap((entry) => {
    const at = entry.track_time === null ? null : timeOf(entry.track_time);
    return at === null || entry.track_time === null ? [] : [{ entry, at, written: entry.track_time }];
  });
  const top = dated.reduce<{ at: number; written: string } | null>(
    (best, each) => (best === null || each.at > best.at ? each : best),
    cursor.latest === null ? null : { at: timeOf(cursor.latest) ?? 0, written: cursor.latest },
  );
  const start = timeOf(cursor.from) ?? 0;
  // Once one page was out of order, the list is read to its end before going on from its latest entry.
  const inOrder =
    (cursor.latest === null || (timeOf(cursor.latest) ?? 0) <= start) &&
    dated.every((each, index) => each.at >= (dated[index - 1]?.at ?? each.at));
  const goOnAtTop = top !== null && top.at > start && (!page.more || inOrder);
  const from = goOnAtTop ? top.written : cursor.from;
  const near = timeOf(oneSecondBefore(from)) ?? 0;
  const relisted = dated.filter((each) => each.at >= near).map(({ entry }) => digestOf(entry));
  const known = new Set(cursor.seen);
  return {
    // An entry without any time was never looked up, so there is no news of it.
    changed: page.entries
      .filter((entry) => entry.track_time !== null && !known.has(digestOf(entry)))
      .map(({ tracking_number, carrier_code, changed_at }) => ({
        tracking_number,
        carrier_code,
        changed_at,
      })),
    next: {
      from,
      page: goOnAtTop || !page.more ? 1 : cursor.page + 1,
      latest: page.more && !goOnAtTop ? (top?.written ?? null) : null,
      seen: goOnAtTop ? relisted : [...new Set([...cursor.seen, ...relisted])],
    },
  };
}

function digestOf({ tracking_number, carrier_code, track_time }: ListedChange): string {
  return createHash("sha256")
    .update(`${tracking_number} ${carrier_code ?? ""} ${track_time ?? ""}`)
    .digest("base64url")
    .slice(0, 6);
}
