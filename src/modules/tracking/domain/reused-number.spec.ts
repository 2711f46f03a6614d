import fc from "fast-check";
import type { SnapshotEvent, TrackingSnapshot } from "../provider";
import { instants, scans, snapshots, T0 } from "./arbitraries.spec-support";
import { BARE_SCAN, BARE_SNAPSHOT } from "./bare.spec-support";
import { beginTimeline, endTimeline, type NumberUse } from "./reused-number";
import type { TrackerStatus } from "./status";
import { currentStatus, emptyTimeline, eventsNewestFirst, mergeSnapshot, type Timeline } from "./timeline";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** After everything that is generated here. */
const LATER = new Date(T0 + 400 * HOUR);

const T_START = new Date(T0);
const at = (hours: number) => new Date(T0 + hours * HOUR);

/** A package's timeline while other orders' packages come to have its number. */
class Package {
  timeline: Timeline = emptyTimeline();

  constructor(readonly use: NumberUse) {}

  hear(snapshot: TrackingSnapshot): this {
    this.timeline = mergeSnapshot(this.timeline, snapshot, this.use.cutoff, LATER);
    return this.look();
  }

  /** Another order's package gets the number. */
  meet(other: Date): this {
    this.use.other_cutoffs.push(other);
    return this.look();
  }

  private look(): this {
    this.timeline = endTimeline(this.timeline, this.use);
    return this;
  }
}

const ofOrder = (cutoff: Date | null, shipped_at: Date | null = cutoff) =>
  new Package({ cutoff, shipped_at, other_cutoffs: [] });

const view = ({ timeline }: Package) => ({
  provider: timeline.provider,
  estimate: timeline.estimate,
  first: timeline.first_estimate,
  events: eventsNewestFirst(timeline),
});

const statusOf = ({ timeline }: Package) => currentStatus(timeline.provider, timeline.manual).status;
const wordsOf = ({ timeline }: Package) => eventsNewestFirst(timeline).map(({ description }) => description);

/** A scan says the same status in every report of it. */
const meant = (scan: SnapshotEvent): SnapshotEvent => ({
  ...scan,
  status:
    scan.description === "Delivered" ? "delivered" : scan.description === "Arrived" ? null : "in_transit",
  reason: null,
});

const stories = fc.record({
  heard: fc.array(
    snapshots.map((snapshot) => ({ ...snapshot, events: snapshot.events.map(meant) })),
    { minLength: 1, maxLength: 6 },
  ),
  placed: fc.option(instants, { nil: null }),
  others: fc.array(instants, { maxLength: 3 }),
});

/** Snapshots and packages with the same number, shuffled, the snapshots with repetitions. */
const mixed = stories.chain((story) => {
  const steps = [
    ...story.heard.map((snapshot) => (one: Package) => one.hear(snapshot)),
    ...story.others.map((other) => (one: Package) => one.meet(new Date(other))),
  ];
  const again = fc.array(fc.constantFrom(...steps.slice(0, story.heard.length)), { maxLength: 5 });
  const every = fc.shuffledSubarray(steps, { minLength: steps.length });
  return fc.record({
    placed: fc.constant(story.placed === null ? null : new Date(story.placed)),
    told: fc.constant(steps),
    shuffled: fc.tuple(again, every, again).map((parts) => parts.flat()),
  });
});

const scan = (status: TrackerStatus, hours: number, description = `${status} ${hours}`): SnapshotEvent => ({
  ...BARE_SCAN,
  status,
  description,
  occurred_at: at(hours).toISOString(),
});

const snapshotOf = (...events: SnapshotEvent[]): TrackingSnapshot => ({
  ...BARE_SNAPSHOT,
  status: events[0]?.status ?? null,
  synced_at: events[0]?.occurred_at ?? null,
  events,
});

describe("a number that carriers use again", () => {
  it("ends in the same timeline, whatever the order of snapshots and packages, and however often they come", () => {
    fc.assert(
      fc.property(mixed, ({ placed, told, shuffled }) => {
        const one = ofOrder(placed);
        const two = ofOrder(placed);
        for (const step of told) {
          step(one);
        }
        for (const step of shuffled) {
          step(two);
        }
        expect(view(two)).toEqual(view(one));
      }),
      { numRuns: 300 },
    );
  });

  it("shows nothing of the later package to whoever got the earlier one, and all of it to its own customer", () => {
    const life = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(life, life, fc.boolean(), (first, second, apart) => {
        const january = [scan("delivered", 0), ...first.map((hours) => scan("in_transit", -hours))];
        const april = second.map((hours) => scan("out_for_delivery", 300 + hours, `Lyon ${hours}`));
        const whole = [...april, ...january].sort((a, b) =>
          (a.occurred_at ?? "") < (b.occurred_at ?? "") ? 1 : -1,
        );
        const heard = apart ? [snapshotOf(...january), snapshotOf(...april)] : [snapshotOf(...whole)];
        const earlier = ofOrder(at(-300)).meet(at(250));
        const later = ofOrder(at(250)).meet(at(-300));
        for (const snapshot of heard) {
          earlier.hear(snapshot);
          later.hear(snapshot);
        }
        expect(statusOf(earlier)).toBe("delivered");
        expect(wordsOf(earlier).sort()).toEqual(
          [...new Set(january.map(({ description }) => description))].sort(),
        );
        expect(statusOf(later)).toBe("out_for_delivery");
        expect(wordsOf(later).sort()).toEqual(
          [...new Set(april.map(({ description }) => description))].sort(),
        );
      }),
    );
  });

  it("says everything of one box to both orders that are in it", () => {
    const box = snapshotOf(scan("delivered", 60), scan("out_for_delivery", 50), scan("in_transit", 10));
    const first = ofOrder(at(-200)).meet(at(0)).hear(box);
    const second = ofOrder(at(0)).meet(at(-200)).hear(box);
    expect(wordsOf(first)).toEqual(box.events.map(({ description }) => description));
    expect(view(second)).toEqual(view(first));
  });

  it("lets two orders in one box go together when a third package gets their number", () => {
    const seen = snapshotOf(
      scan("out_for_delivery", 350, "Lyon"),
      scan("delivered", 60),
      scan("in_transit", 10),
    );
    for (const one of [ofOrder(at(-200)).meet(at(0)), ofOrder(at(0)).meet(at(-200))]) {
      expect(statusOf(one.meet(at(300)).hear(seen))).toBe("delivered");
    }
  });

  it("leaves what is still under way alone, whoever's number it is entered as by mistake", () => {
    const one = ofOrder(at(-200))
      .meet(at(0))
      .hear(snapshotOf(scan("in_transit", 10), scan("in_transit", -30)));
    expect(wordsOf(one)).toHaveLength(2);
  });

  it("counts what left three months before as gone, though nobody scanned its end", () => {
    const lyon = snapshotOf(scan("in_transit", 10, "Lyon"), scan("in_transit", -2200));
    const gone = ofOrder(at(-2300), new Date(T0 - 91 * DAY))
      .meet(at(0))
      .hear(lyon);
    expect(wordsOf(gone)).toEqual(["in_transit -2200"]);
    expect(statusOf(gone)).toBe("expired");
    const slow = ofOrder(at(-2300), new Date(T0 - 89 * DAY))
      .meet(at(0))
      .hear(lyon);
    expect(wordsOf(slow)).toContain("Lyon");
  });

  it("keeps no scan of which nobody can say that it is from before", () => {
    const undated = (local_time: string | null, description: string): SnapshotEvent => ({
      ...BARE_SCAN,
      description,
      local_time,
    });
    const one = ofOrder(at(-200))
      .meet(at(200))
      .hear(
        snapshotOf(
          scan("in_transit", 210, "Lyon"),
          undated("2026-03-09T19:00", "The day before, or Lyon's"),
          undated(null, "Some day"),
          undated("2026-03-05", "Days before"),
          scan("delivered", 0),
        ),
      );
    expect(wordsOf(one)).toEqual(["Days before", "delivered 0"]);
  });

  it("believes a person who says that a package is over", () => {
    const one = ofOrder(at(-200));
    one.timeline = {
      ...one.timeline,
      manual: { status: "delivered", reason: null, at: at(0).toISOString() },
    };
    one.meet(at(100)).hear(snapshotOf(scan("in_transit", 110, "Lyon"), scan("in_transit", -10)));
    expect(wordsOf(one)).toEqual(["in_transit -10"]);
    expect(statusOf(one)).toBe("delivered");
  });
});

describe("a ship date that is given later", () => {
  it("ends in the same timeline as one that was given at once, when everything is heard once more", () => {
    const cutoffs = fc.tuple(instants, instants).map((both) => both.sort().map((one) => new Date(one)));
    fc.assert(
      fc.property(
        fc.array(snapshots, { minLength: 1, maxLength: 6 }),
        cutoffs,
        (given, [early = T_START, late = T_START]) => {
          const hear = (from: Timeline, cutoff: Date) =>
            given.reduce((timeline, one) => mergeSnapshot(timeline, one, cutoff, LATER), from);
          const corrected = beginTimeline(hear(emptyTimeline(), early), late);
          for (const { occurred_at } of eventsNewestFirst(corrected)) {
            expect(new Date(occurred_at).getTime()).toBeGreaterThanOrEqual(late.getTime());
          }
          const again = hear(corrected, late);
          const atOnce = hear(emptyTimeline(), late);
          expect([...again.events.keys()].sort()).toEqual([...atOnce.events.keys()].sort());
          if (corrected.events.size < hear(emptyTimeline(), early).events.size) {
            expect({ ...again, events: null }).toEqual({ ...atOnce, events: null });
          }
        },
      ),
    );
  });

  it("leaves nothing of a package that arrived before", () => {
    const lyon = ofOrder(at(-300)).hear(snapshotOf(scan("delivered", 0), scan("in_transit", -10)));
    expect(beginTimeline(lyon.timeline, at(50))).toEqual(emptyTimeline());
  });
});

describe("generated scans", () => {
  it("are over now and then, so that the properties above speak of reused numbers too", () => {
    expect(
      fc
        .sample(scans, 200)
        .map(meant)
        .some(({ status }) => status === "delivered"),
    ).toBe(true);
  });
});
