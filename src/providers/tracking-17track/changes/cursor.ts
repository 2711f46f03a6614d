import { objectAt, objectIn } from "../../wire/fields";
import { type Position, readPosition, shortened, startAt } from "./position";

/** 17TRACK's lists of what changed, in the order in which they are read. */
export const LISTS = ["news", "undelivered"] as const;
export type ListName = (typeof LISTS)[number];

/** Where the lists of changes go on. Opaque to everybody else. */
export interface Cursor {
  /** The list whose page is read next. */
  reading: ListName;
  positions: Record<ListName, Position>;
}

/** Everything since a moment. */
export function cursorAt(moment: Date): Cursor {
  return { reading: LISTS[0], positions: { news: startAt(moment), undelivered: startAt(moment) } };
}

export function writeCursor({ reading, positions }: Cursor): string {
  const { news, undelivered } = positions;
  const written = { reading, positions: { news: shortened(news), undelivered: shortened(undelivered) } };
  return Buffer.from(JSON.stringify(written)).toString("base64url");
}

/** @returns null for what is no cursor of ours; the caller then starts over rather than standing still */
export function readCursor(text: string): Cursor | null {
  try {
    const cursor = objectIn(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    const positions = cursor && objectAt(cursor, "positions");
    const reading = LISTS.find((name) => name === cursor?.reading);
    const news = positions && readPosition(objectAt(positions, "news"));
    const undelivered = positions && readPosition(objectAt(positions, "undelivered"));
    return reading && news && undelivered ? { reading, positions: { news, undelivered } } : null;
  } catch {
    return null;
  }
}
