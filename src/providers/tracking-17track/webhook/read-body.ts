import { type TrackingUpdate, UnreadableBodyError } from "../../../modules/tracking/provider";
import { type JsonObject, objectIn, textAt } from "../../wire/fields";
import { readTrackedNumber, readTrackItem } from "../snapshot/read-item";
import { trimKeys } from "../wire/trim-keys";

/**
 * What a webhook says: `TRACKING_UPDATED` is a snapshot, `TRACKING_STOPPED` the end of the watch. `data` is one
 * object in API v2; a list of them is taken as well.
 *
 * @throws UnreadableBodyError, and nothing else, with what is wrong and none of the body's content; in a list, what can
 *   be read beside it comes along
 */
export function readBody(rawBody: Buffer): TrackingUpdate[] {
  const body = objectIn(trimKeys(parse(rawBody)));
  if (body === null) {
    throw new UnreadableBodyError("The body is JSON, but not an object.");
  }
  const read = readerOf(textAt(body, "event", 100));
  const items = Array.isArray(body.data) ? body.data : [body.data];
  if (items.length === 0) {
    throw new UnreadableBodyError('"data" is an empty list.');
  }
  const results = items.map((item, index) => readItem(read, item, place(index, items)));
  const updates = results.flatMap((result) => ("update" in result ? [result.update] : []));
  const problems = results.flatMap((result) => ("problem" in result ? [result.problem] : []));
  if (problems.length > 0) {
    throw new UnreadableBodyError(problems.slice(0, MOST_PROBLEMS).join(" "), updates);
  }
  return updates;
}

/** More of them say nothing new. */
const MOST_PROBLEMS = 5;

type Read = { update: TrackingUpdate } | { problem: string };

function readItem(read: Reader, item: unknown, where: string): Read {
  const object = objectIn(item);
  if (object === null) {
    return { problem: `"data" holds no package${where}.` };
  }
  try {
    return { update: read(object) };
  } catch (error) {
    const problem = error instanceof UnreadableBodyError ? error.message : "it could not be read";
    return { problem: `In "data"${where} ${problem}.` };
  }
}

type Reader = (item: JsonObject) => TrackingUpdate;

function readerOf(event: string | null): Reader {
  switch (event?.toUpperCase()) {
    case "TRACKING_UPDATED":
      return readTrackItem;
    case "TRACKING_STOPPED":
      return (item) => ({
        ...readTrackedNumber(item),
        kind: "stopped",
        message: textAt(item, "stop_track_reason", 200),
      });
    default:
      throw new UnreadableBodyError(
        event === null
          ? 'There is no "event" in the body.'
          : `The event is neither TRACKING_UPDATED nor TRACKING_STOPPED.`,
      );
  }
}

function parse(rawBody: Buffer): unknown {
  const text = rawBody.toString("utf8").replace(/^\ufeff/, "");
  if (text.trim() === "") {
    throw new UnreadableBodyError("The body is empty.");
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw new UnreadableBodyError("The body is not valid JSON; it may have been cut short.");
  }
}

function place(index: number, items: unknown[]): string {
  return items.length > 1 ? ` at place ${index + 1} of ${items.length}` : "";
}
