import { type ChangesPage, ProviderCallError, type TrackedNumber } from "../../../modules/tracking/provider";
import { oneSecondBefore, readCursor, settled, startAt, writeCursor } from "../changes/cursor";
import { type ListedChange, type ListedPage, readPage } from "../changes/next-page";
import { serverTime } from "../snapshot/event-time";
import { readTrackedNumber } from "../snapshot/read-item";
import { type JsonObject, numberAt, objectAt, textAt } from "../wire/fields";
import type { Call } from "./endpoint";

const PAGE_SIZE = 40;
const LOOK_BACK_MS = 24 * 60 * 60 * 1000;

/**
 * `gettracklist` by the time 17TRACK last got news of a number, one page a call. Free, and as cheap as there are
 * changes. Without a cursor, or with one that cannot be read, it starts 24 hours before `now`.
 */
export async function changesSince(call: Call, cursor: string | null, now: Date): Promise<ChangesPage> {
  const position =
    (cursor === null ? null : readCursor(cursor)) ?? startAt(new Date(now.getTime() - LOOK_BACK_MS));
  const page = await list(call, {
    track_time_from: oneSecondBefore(position.from),
    order_by: "TrackTimeAsc",
    page_no: position.page,
  });
  const { changed, next } = readPage(position, page);
  const isAtEnd = !page.more && page.entries.length > 0;
  return { changed, cursor: writeCursor(isAtEnd ? settled(next, now) : next), done: !page.more };
}

/**
 * `gettracklist` of the numbers whose latest webhook did not get through, one page of 40 a call.
 *
 * @param page from 1
 */
export async function pushFailures(
  call: Call,
  page: number,
): Promise<{ numbers: TrackedNumber[]; done: boolean }> {
  const { entries, more } = await list(call, {
    push_status: "Failure",
    order_by: "PushTimeAsc",
    page_no: page,
  });
  return {
    numbers: entries.map(({ tracking_number, carrier_code }) => ({ tracking_number, carrier_code })),
    done: !more,
  };
}

async function list(
  { client, context }: Call,
  filter: { page_no: number } & JsonObject,
): Promise<ListedPage> {
  const answer = await client.post("gettracklist", filter, context);
  if (answer.kind === "refused") {
    throw new ProviderCallError(
      `17TRACK refused gettracklist (code ${answer.code ?? "none"}). Check the version of the 17TRACK provider.`,
      { kind: "configuration", ...(answer.code === null ? {} : { code: answer.code }) },
    );
  }
  const pages = numberAt(objectAt(answer.body, "page"), "page_total");
  const listed = answer.accepted.length;
  return {
    entries: answer.accepted.map(readEntry).filter((entry) => entry !== null),
    // Without a count of pages, a full page may have a successor. An empty page never has one.
    more: listed > 0 && (pages === null ? listed >= PAGE_SIZE : filter.page_no < pages),
  };
}

function readEntry(item: JsonObject): ListedChange | null {
  const trackTime = textAt(item, "track_time", 50);
  try {
    return { ...readTrackedNumber(item), track_time: trackTime, changed_at: serverTime(trackTime) };
  } catch {
    // A list entry without a readable number names nothing that could be fetched.
    return null;
  }
}
