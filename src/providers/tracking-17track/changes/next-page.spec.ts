import fc from "fast-check";
import { type Cursor, oneSecondBefore, readCursor, settled, startAt, timeOf, writeCursor } from "./cursor";
import { type ListedChange, readPage } from "./next-page";

const PAGE_SIZE = 3;
const START = Date.parse("2026-06-29T12:00:00Z");
const at = (second: number) => `${new Date(START + second * 1000).toISOString().slice(0, 19)}Z`;

/** 17TRACK's list: sorted by the second of the latest news, pages of three. */
class List {
  private readonly numbers = new Map<string, number>();

  set(number: string, second: number): void {
    this.numbers.set(number, second);
  }

  page(from: string, pageNo: number) {
    const all = [...this.numbers]
      .filter(([, second]) => START + second * 1000 >= (timeOf(from) ?? 0))
      .sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1))
      .map(([number, second]): ListedChange => {
        return {
          tracking_number: number,
          carrier_code: null,
          track_time: at(second),
          changed_at: at(second),
        };
      });
    return {
      entries: all.slice((pageNo - 1) * PAGE_SIZE, pageNo * PAGE_SIZE),
      more: pageNo * PAGE_SIZE < all.length,
    };
  }
}

/** Reads on from a cursor to the end of the list; `between` happens after every page. */
function readAll(
  list: List,
  cursor: Cursor,
  between: () => void = () => {},
): { told: string[]; cursor: Cursor } {
  const told: string[] = [];
  let position = cursor;
  for (let pages = 0; pages < 500; pages += 1) {
    const page = list.page(oneSecondBefore(position.from), position.page);
    const { changed, next } = readPage(position, page);
    told.push(...changed.map(({ tracking_number, changed_at }) => `${tracking_number}@${changed_at}`));
    position = readCursor(writeCursor(next)) ?? next;
    if (!page.more) {
      return { told, cursor: position };
    }
    between();
  }
  throw new Error("the end of the list was never reached");
}

const FROM_START = startAt(new Date(START));

describe("reading the list of changes", () => {
  it("tells every number, and none twice", () => {
    const list = new List();
    "ABCDEFGHIJ".split("").forEach((number, index) => {
      list.set(number, index * 7);
    });
    const { told } = readAll(list, FROM_START);
    expect(told).toEqual("ABCDEFGHIJ".split("").map((number, index) => `${number}@${at(index * 7)}`));
  });

  it("is quiet when nothing happened since, and tells what did", () => {
    const list = new List();
    "ABCDE".split("").forEach((number, index) => {
      list.set(number, index);
    });
    const first = readAll(list, FROM_START);
    const second = readAll(list, first.cursor);
    expect(second.told).toEqual([]);
    list.set("B", 100);
    list.set("F", 4);
    expect(readAll(list, second.cursor).told).toEqual([`F@${at(4)}`, `B@${at(100)}`]);
  });

  it("gets through more numbers of one second than fit on a page", () => {
    const list = new List();
    "ABCDEFGHIJK".split("").forEach((number) => {
      list.set(number, 5);
    });
    list.set("Z", 9);
    const { told, cursor } = readAll(list, FROM_START);
    expect([...told].sort()).toEqual([
      ..."ABCDEFGHIJK".split("").map((number) => `${number}@${at(5)}`),
      `Z@${at(9)}`,
    ]);
    expect(readAll(list, cursor).told).toEqual([]);
  });

  it("reads a list that comes in no order to its end before it goes on from the latest", () => {
    const pages = [
      ["A", 9],
      ["B", 1],
      ["C", 5],
      ["D", 2],
      ["E", 30],
      ["F", 3],
      ["G", 7],
    ] as const;
    let position: Cursor = FROM_START;
    const told: string[] = [];
    for (let page = 0; page < 3; page += 1) {
      expect(position).toMatchObject({ from: FROM_START.from, page: page + 1 });
      const entries = pages.slice(page * 3, page * 3 + 3).map(([tracking_number, second]) => ({
        tracking_number,
        carrier_code: null,
        track_time: at(second),
        changed_at: at(second),
      }));
      const { changed, next } = readPage(position, { entries, more: page < 2 });
      told.push(...changed.map(({ tracking_number }) => tracking_number));
      position = next;
    }
    expect(told.join("")).toBe("ABCDEFG");
    expect(position).toMatchObject({ from: at(30), page: 1 });
  });

  it("skips numbers that were never looked up, and stays where it is", () => {
    const entry = { tracking_number: "A", carrier_code: null, track_time: null, changed_at: null };
    const { changed, next } = readPage(FROM_START, { entries: [entry], more: false });
    expect(changed).toEqual([]);
    expect(next).toEqual(FROM_START);
  });

  it("tells the latest news of every number although numbers move while it reads", () => {
    const moves = fc.array(fc.nat(14), { maxLength: 30 });
    const seconds = fc.array(fc.nat(40), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(seconds, moves, (starts, moving) => {
        const list = new List();
        const latest = new Map<string, number>();
        const put = (number: string, second: number) => {
          list.set(number, second);
          latest.set(number, second);
        };
        // At most one page of numbers to a second, as when a second is read in one go.
        starts.forEach((second, index) => {
          put(`N${index}`, second * 20 + (index % 20));
        });
        let clock = 1_000;
        const first = readAll(list, FROM_START, () => {
          const moved = moving.pop();
          if (moved !== undefined && moved < starts.length) {
            clock += 1;
            put(`N${moved}`, clock);
          }
        });
        const told = new Set([...first.told, ...readAll(list, first.cursor).told]);
        for (const [number, second] of latest) {
          expect(told).toContain(`${number}@${at(second)}`);
        }
      }),
    );
  });
});

describe("the cursor", () => {
  it("survives being written down", () => {
    const cursor: Cursor = { from: at(3), page: 7, latest: at(2), seen: ["abc", "def"] };
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  it.each([
    "",
    "rubbish",
    Buffer.from("{}").toString("base64url"),
    Buffer.from('{"from":"x","page":1}').toString("base64url"),
  ])("%j is none", (text) => {
    expect(readCursor(text)).toBeNull();
  });

  it("does not grow without bounds", () => {
    const seen = Array.from({ length: 5_000 }, (_, index) => String(index));
    expect(readCursor(writeCursor({ ...FROM_START, seen }))?.seen).toHaveLength(1_000);
  });

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
    const cursor: Cursor = { from: at(0), page: 1, latest: null, seen: ["abc"] };
    expect(settled(cursor, new Date(START + 60_000))).toEqual(cursor);
    expect(settled(cursor, new Date(START + 600_000))).toEqual({
      from: at(2),
      page: 1,
      latest: null,
      seen: [],
    });
    expect(settled({ ...cursor, page: 2 }, new Date(START + 600_000))).toEqual({ ...cursor, page: 2 });
  });
});
