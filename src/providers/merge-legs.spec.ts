import fc from "fast-check";
import { BARE_SCAN } from "../modules/tracking/domain/bare.spec-support";
import type { SnapshotEvent } from "../modules/tracking/provider";
import { mergeLegs } from "./merge-legs";

function event(occurred_at: string | null, description = "a scan"): SnapshotEvent {
  return { ...BARE_SCAN, status: null, occurred_at, description };
}
const day = (n: number) => `2026-06-${String(n).padStart(2, "0")}T12:00:00.000Z`;
const words = (events: SnapshotEvent[]) => events.map(({ description }) => description);

describe("one list from the legs of a journey", () => {
  it("is newest first over all legs", () => {
    const destination = [event(day(9), "delivered"), event(day(7), "arrived")];
    const origin = [event(day(8), "left"), event(day(3), "picked up")];
    expect(words(mergeLegs([destination, origin]))).toEqual(["delivered", "left", "arrived", "picked up"]);
  });

  it("keeps an event without a time behind its newer neighbour", () => {
    const leg = [event(day(9), "delivered"), event(null, "at the depot"), event(day(5), "picked up")];
    expect(words(mergeLegs([leg, [event(day(7), "customs")]]))).toEqual([
      "delivered",
      "at the depot",
      "customs",
      "picked up",
    ]);
  });

  it("keeps one at the top before the newest", () => {
    expect(words(mergeLegs([[event(null, "today"), event(day(5), "before")]]))).toEqual(["today", "before"]);
  });

  it("turns a leg that is listed oldest first", () => {
    const leg = [
      event(day(3), "picked up"),
      event(null, "sorted"),
      event(day(5), "left"),
      event(day(9), "delivered"),
    ];
    expect(words(mergeLegs([leg]))).toEqual(["delivered", "left", "sorted", "picked up"]);
  });

  it("places a leg without times by its wall clock, or else at the end", () => {
    const clock = { ...event(null, "clock only"), local_time: "2026-06-08T10:00" };
    expect(
      words(mergeLegs([[event(null, "nothing")], [event(day(9), "new"), event(day(3), "old")], [clock]])),
    ).toEqual(["new", "clock only", "old", "nothing"]);
  });

  const time = fc.option(fc.integer({ min: 1, max: 20 }).map(day));
  const legs = fc.array(fc.array(time), { maxLength: 4 });

  it("loses nothing, adds nothing, and has all known times in order", () => {
    fc.assert(
      fc.property(legs, (times) => {
        const made = times.map((leg) => leg.map((at) => event(at)));
        const merged = mergeLegs(made);
        expect(new Set(merged)).toEqual(new Set(made.flat()));
        expect(merged).toHaveLength(made.flat().length);
        const known = merged.flatMap(({ occurred_at }) => (occurred_at === null ? [] : [occurred_at]));
        expect(known).toEqual([...known].sort().reverse());
      }),
    );
  });

  it("never changes the order within a leg that is newest first", () => {
    fc.assert(
      fc.property(legs, (times) => {
        const made = times.map((leg) => {
          const sorted = leg
            .filter((at) => at !== null)
            .sort()
            .reverse()
            .values();
          return leg.map((at) => event(at === null ? null : (sorted.next().value as string)));
        });
        const merged = mergeLegs(made);
        for (const leg of made) {
          expect(merged.filter((each) => leg.includes(each))).toEqual(leg);
        }
      }),
    );
  });
});
