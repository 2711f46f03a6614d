import fc from "fast-check";
import { type ListedChange, readPage } from "./next-page";
import { oneSecondBefore, type Position, readPosition, shortened, startAt, timeOf } from "./position";

const PAGE_SIZE = 3;
const START = Date.parse("2026-06-29T12:00:00Z");
const at = (second: number) => `${new Date(START + second * 1000).toISOString().slice(0, 19)}Z`;
const FROM_START = startAt(new Date(START));

const entry = (tracking_number: string, second: number): ListedChange => ({
  tracking_number,
  carrier_code: null,
  time: at(second),
  changed_at: at(second),
});
const told = (change: { tracking_number: string; changed_at: string | null }) =>
  `${change.tracking_number}@${change.changed_at}`;

/** 17TRACK's list: sorted by seconds, pages of three. */
class List {
  private readonly numbers = new Map<string, number>();

  set(number: string, second: number): void {
    this.numbers.set(number, second);
  }

  delete(number: string): void {
    this.numbers.delete(number);
  }

  page(from: string, pageNo: number) {
    const all = [...this.numbers]
      .filter(([, second]) => START + second * 1000 >= (timeOf(from) ?? 0))
      .sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1))
      .map(([number, second]) => entry(number, second));
    return {
      entries: all.slice((pageNo - 1) * PAGE_SIZE, pageNo * PAGE_SIZE),
      pages: Math.ceil(all.length / PAGE_SIZE),
      more: pageNo * PAGE_SIZE < all.length,
    };
  }
}

/** Reads on to the end of the list; `between` happens after every page. */
function readAll(
  list: List,
  start: Position,
  between: () => void = () => {},
): { told: string[]; position: Position; pages: number } {
  const all: string[] = [];
  let position = start;
  for (let pages = 1; pages < 500; pages += 1) {
    const page = list.page(oneSecondBefore(position.from), position.page);
    const { changed, next, done } = readPage(position, page);
    all.push(...changed.map(told));
    // As it is written down and read again by another process.
    position = readPosition(JSON.parse(JSON.stringify(shortened(next)))) ?? next;
    if (done) {
      return { told: all, position, pages };
    }
    between();
  }
  throw new Error("the end of the list was never reached");
}

describe("reading the list of changes", () => {
  it("tells every number, and none twice", () => {
    const list = new List();
    "ABCDEFGHIJ".split("").forEach((number, index) => {
      list.set(number, index * 7);
    });
    expect(readAll(list, FROM_START).told).toEqual(
      "ABCDEFGHIJ".split("").map((number, index) => `${number}@${at(index * 7)}`),
    );
  });

  it("is quiet when nothing happened since, and tells what did", () => {
    const list = new List();
    "ABCDE".split("").forEach((number, index) => {
      list.set(number, index);
    });
    const first = readAll(list, FROM_START);
    const second = readAll(list, first.position);
    expect(second.told).toEqual([]);
    list.set("B", 100);
    list.set("F", 4);
    expect(readAll(list, second.position).told).toEqual([`F@${at(4)}`, `B@${at(100)}`]);
  });

  it("gets through more numbers of one second than fit on a page, each once", () => {
    const list = new List();
    "ABCDEFGHIJK".split("").forEach((number) => {
      list.set(number, 5);
    });
    list.set("Z", 9);
    const first = readAll(list, FROM_START);
    expect([...first.told].sort()).toEqual([
      ..."ABCDEFGHIJK".split("").map((number) => `${number}@${at(5)}`),
      `Z@${at(9)}`,
    ]);
    expect(readAll(list, first.position).told).toEqual([]);
  });

  it("misses no neighbour of a number that leaves a crowded second between two pages", () => {
    for (const leaver of "ABCDEFGHIJK") {
      for (const afterPages of [1, 2, 3, 4]) {
        const list = new List();
        "ABCDEFGHIJK".split("").forEach((number) => {
          list.set(number, 5);
        });
        let pages = 0;
        const first = readAll(list, FROM_START, () => {
          pages += 1;
          if (pages === afterPages) {
            list.set(leaver, 50);
          }
        });
        const all = [...first.told, ...readAll(list, first.position).told];
        const others = "ABCDEFGHIJK".replace(leaver, "").split("");
        expect(all).toEqual(expect.arrayContaining(others.map((number) => `${number}@${at(5)}`)));
        expect(all).toContain(`${leaver}@${at(50)}`);
      }
    }
  });

  it("costs two pages more than the list has where a second is crowded", () => {
    const list = new List();
    for (let number = 0; number < 30; number += 1) {
      list.set(`N${String(number).padStart(2, "0")}`, 5);
    }
    expect(readAll(list, FROM_START).pages).toBe(12);
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
    let position = FROM_START;
    const numbers: string[] = [];
    for (let page = 0; page < 3; page += 1) {
      expect(position).toMatchObject({ from: FROM_START.from, page: page + 1 });
      const entries = pages.slice(page * 3, page * 3 + 3).map(([number, second]) => entry(number, second));
      const { changed, next } = readPage(position, { entries, pages: 3, more: page < 2 });
      numbers.push(...changed.map(({ tracking_number }) => tracking_number));
      position = next;
    }
    expect(numbers.join("")).toBe("ABCDEFG");
    expect(position).toMatchObject({ from: at(30), way: "on", page: 1 });
  });

  it("counts pages up when nobody says how many there are", () => {
    const full = { entries: ["A", "B", "C"].map((number) => entry(number, 0)), pages: null, more: true };
    const first = readPage(FROM_START, full);
    expect(first).toMatchObject({ done: false, next: { way: "up", page: 2 } });
    const last = { entries: [entry("D", 0)], pages: null, more: false };
    expect(readPage(first.next, last)).toMatchObject({
      done: true,
      changed: [{ tracking_number: "D" }],
      next: { way: "on", page: 1, from: FROM_START.from },
    });
  });

  it("skips numbers that were never looked up, and stays where it is", () => {
    const never = { tracking_number: "A", carrier_code: null, time: null, changed_at: null };
    const { changed, next } = readPage(FROM_START, { entries: [never], pages: 1, more: false });
    expect(changed).toEqual([]);
    expect(next).toEqual(FROM_START);
  });

  describe("while it changes", () => {
    const seconds = fc.array(fc.nat(6), { minLength: 1, maxLength: 25 });
    /** What happens after each page: some numbers get news, or leave the list, in a second of its own or not. */
    const happenings = fc.array(
      fc.record({
        movers: fc.uniqueArray(fc.nat(24), { maxLength: 4 }),
        leaver: fc.option(fc.nat(24), { nil: null, freq: 3 }),
        later: fc.nat(2),
      }),
      { maxLength: 25 },
    );

    it("tells the latest news of every number that is still listed, however crowded its seconds are", () => {
      fc.assert(
        fc.property(seconds, happenings, (starts, happening) => {
          const list = new List();
          const latest = new Map<string, number>();
          const put = (number: string, second: number) => {
            list.set(number, second);
            latest.set(number, second);
          };
          starts.forEach((second, index) => {
            put(`N${index}`, second);
          });
          let clock = 6;
          const between = () => {
            const now = happening.pop();
            clock += now?.later ?? 0;
            for (const mover of now?.movers ?? []) {
              if (latest.has(`N${mover}`)) {
                put(`N${mover}`, clock);
              }
            }
            if (now?.leaver != null) {
              list.delete(`N${now.leaver}`);
              latest.delete(`N${now.leaver}`);
            }
          };
          const first = readAll(list, FROM_START, between);
          const all = new Set([...first.told, ...readAll(list, first.position).told]);
          for (const [number, second] of latest) {
            expect(all).toContain(`${number}@${at(second)}`);
          }
        }),
        { numRuns: 1000 },
      );
    });
  });
});
