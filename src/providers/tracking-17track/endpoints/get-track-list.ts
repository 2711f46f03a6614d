import { type ChangesPage, ProviderCallError } from "../../../modules/tracking/provider";
import { type JsonObject, numberAt, objectAt, textAt } from "../../wire/fields";
import { cursorAt, LISTS, type ListName, readCursor, writeCursor } from "../changes/cursor";
import { type ListedChange, type ListedPage, readPage } from "../changes/next-page";
import { oneSecondBefore, settled } from "../changes/position";
import { serverTime } from "../snapshot/event-time";
import { readTrackedNumber } from "../snapshot/read-item";
import type { Call } from "./endpoint";

const PAGE_SIZE = 40;
const LOOK_BACK_MS = 24 * 60 * 60 * 1000;

interface ChangeList {
  /** The field of an entry that the list is sorted by; with `_from` behind it, the filter's lower end. */
  time: "track_time" | "push_time";
  filter: { order_by: "TrackTimeAsc" | "PushTimeAsc"; push_status?: "Failure" };
}

const CHANGE_LISTS: Record<ListName, ChangeList> = {
  /** Numbers by the time 17TRACK last got news of them. */
  news: { time: "track_time", filter: { order_by: "TrackTimeAsc" } },
  /**
   * Numbers whose latest webhook did not get through, by the time of the last try. Mostly their news was listed before;
   * but that a number was stopped is no news, and what the time of news means is not documented.
   */
  undelivered: { time: "push_time", filter: { order_by: "PushTimeAsc", push_status: "Failure" } },
};

/**
 * `gettracklist`, by the time of news and by push status, one page a call. Free, and as cheap as there are changes.
 * Without a cursor, or with one that cannot be read, it starts 24 hours before `now`.
 */
export async function changesSince(call: Call, cursor: string | null, now: Date): Promise<ChangesPage> {
  const { reading, positions } =
    (cursor === null ? null : readCursor(cursor)) ?? cursorAt(new Date(now.getTime() - LOOK_BACK_MS));
  const position = positions[reading];
  const page = await list(call, reading, { from: position.from, page_no: position.page });
  const { changed, next, done } = readPage(position, page);
  const goOn = done && page.entries.length > 0 ? settled(next, now) : next;
  const following = done ? (LISTS[LISTS.indexOf(reading) + 1] ?? null) : reading;
  return {
    changed,
    cursor: writeCursor({ reading: following ?? LISTS[0], positions: { ...positions, [reading]: goOn } }),
    done: following === null,
  };
}

async function list(
  { client, context }: Call,
  name: ListName,
  { from, page_no }: { from: string; page_no: number },
): Promise<ListedPage> {
  const { time, filter } = CHANGE_LISTS[name];
  const body = { ...filter, [`${time}_from`]: oneSecondBefore(from), page_no };
  const answer = await client.post("gettracklist", body, context);
  if (answer.kind === "refused") {
    throw new ProviderCallError(
      `17TRACK refused gettracklist (code ${answer.code ?? "none"}). Check the version of the 17TRACK provider.`,
      { kind: "configuration", scope: "operation", ...(answer.code === null ? {} : { code: answer.code }) },
    );
  }
  const pages = numberAt(objectAt(answer.body, "page"), "page_total");
  const listed = answer.accepted.length;
  return {
    entries: answer.accepted.map((item) => readEntry(item, name)).filter((entry) => entry !== null),
    pages,
    // Without a count of pages, a full page may have a successor. An empty page never has one.
    more: listed > 0 && (pages === null ? listed >= PAGE_SIZE : page_no < pages),
  };
}

function readEntry(item: JsonObject, name: ListName): ListedChange | null {
  const time = textAt(item, CHANGE_LISTS[name].time, 50);
  try {
    return {
      ...readTrackedNumber(item),
      time,
      changed_at: name === "news" ? serverTime(time) : null,
      ...(textAt(item, "tracking_status")?.toLowerCase() === "stopped" ? { stopped: true } : {}),
    };
  } catch {
    // A list entry without a readable number names nothing that could be fetched.
    return null;
  }
}
