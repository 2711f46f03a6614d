import { cursorAt, readCursor, writeCursor } from "./cursor";
import { oneSecondBefore, type Position, settled, startAt } from "./position";

const START = Date.parse("2026-06-29T12:00:00Z");
const at = (second: number) => `${new Date(START + second * 1000).toISOString().slice(0, 19)}Z`;
const FROM_START = startAt(new Date(START));

/** A cursor of ours, changed. */
function rewritten(change: (text: string) => string): string {
  const text = Buffer.from(writeCursor(cursorAt(new Date(START))), "base64url").toString("utf8");
  return Buffer.from(change(text)).toString("base64url");
}

describe("the cursor", () => {
  it("survives being written down", () => {
    const cursor = {
      reading: "undelivered" as const,
      positions: {
        news: { from: at(3), way: "down" as const, page: 7, latest: at(2), seen: ["abc", "def"] },
        undelivered: FROM_START,
      },
    };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  it.each([
    "",
    "rubbish",
    Buffer.from("{}").toString("base64url"),
    Buffer.from('{"reading":"news","positions":{"news":{"from":"x","page":1}}}').toString("base64url"),
    rewritten((text) => text.replace('"on"', '"sideways"')),
    rewritten((text) => text.replace('"page":1', '"page":0')),
    rewritten((text) => text.replace('"news"', '"olds"')),
  ])("%j is none", (text) => {
    expect(readCursor(text)).toBeNull();
  });

  it("does not grow without bounds", () => {
    const seen = Array.from({ length: 5_000 }, (_, index) => String(index));
    const cursor = cursorAt(new Date(START));
    const { positions } = cursor;
    const written = writeCursor({ ...cursor, positions: { ...positions, news: { ...FROM_START, seen } } });
    expect(readCursor(written)?.positions.news.seen).toHaveLength(1_000);
  });
});

describe("a position", () => {
  it.each([
    ["2026-06-29T12:00:00Z", "2026-06-29T11:59:59Z"],
    ["2026-06-29T12:00:00.789Z", "2026-06-29T11:59:59Z"],
    ["2026-07-01T00:00:00+08:00", "2026-06-30T23:59:59+08:00"],
    ["2026-06-29 12:00:00", "2026-06-29 11:59:59"],
    ["2026-06-29", "2026-06-29"],
  ])("speaks 17TRACK's own writing: a second before %s is %s", (time, before) => {
    expect(oneSecondBefore(time)).toBe(before);
  });

  it("moves past a second that is long over, and forgets what was in it", () => {
    const position: Position = { ...FROM_START, seen: ["abc"] };
    expect(settled(position, new Date(START + 60_000))).toEqual(position);
    expect(settled(position, new Date(START + 600_000))).toEqual({ ...FROM_START, from: at(2) });
    const within: Position = { ...position, way: "down", page: 2 };
    expect(settled(within, new Date(START + 600_000))).toEqual(within);
  });
});
