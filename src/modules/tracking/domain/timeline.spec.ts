import fc from "fast-check";
import type { SnapshotEvent, TrackingSnapshot } from "../provider";
import { instants, snapshots, statuses, T0 } from "./arbitraries.spec-support";
import { BARE_SCAN, BARE_SNAPSHOT } from "./bare.spec-support";
import {
  currentStatus,
  emptyTimeline,
  eventsNewestFirst,
  laterManual,
  mergeSnapshot,
  type Timeline,
} from "./timeline";

/** After everything that is generated here. */
const LATER = new Date(T0 + 400 * 3_600_000);

const merge = (given: TrackingSnapshot[], cutoff: Date | null = null, receivedAt = LATER): Timeline =>
  given.reduce(
    (timeline, snapshot) => mergeSnapshot(timeline, snapshot, cutoff, receivedAt),
    emptyTimeline(),
  );

/** Several snapshots and the same ones shuffled, with repetitions. */
const shuffled = fc.array(snapshots, { minLength: 1, maxLength: 6 }).chain((given) =>
  fc.tuple(
    fc.constant(given),
    fc
      .tuple(
        fc.shuffledSubarray(given, { minLength: given.length }),
        fc.array(fc.constantFrom(...given), { maxLength: 6 }),
      )
      .map(([all, repeated]) => [...repeated, ...all, ...repeated]),
  ),
);

/** A scan some hours after, or before, the moment around which everything is generated. */
const scan = (description: string, hours: number): SnapshotEvent => ({
  ...BARE_SCAN,
  description,
  occurred_at: new Date(T0 + hours * 3_600_000).toISOString(),
});

const view = (timeline: Timeline) => ({
  current: currentStatus(timeline.provider, timeline.manual),
  estimate: timeline.estimate,
  first: timeline.first_estimate,
  events: eventsNewestFirst(timeline),
});

describe("merging snapshots into a timeline", () => {
  it("ends the same, whatever their order and however often they come", () => {
    fc.assert(
      fc.property(shuffled, ([given, mixed]) => {
        expect(view(merge(mixed))).toEqual(view(merge(given)));
      }),
      { numRuns: 500 },
    );
  });

  it("ends the same with a cut-off too", () => {
    fc.assert(
      fc.property(shuffled, instants, ([given, mixed], at) => {
        expect(view(merge(mixed, new Date(at)))).toEqual(view(merge(given, new Date(at))));
      }),
    );
  });

  it("never loses a scan that is ours, and never shows one twice", () => {
    fc.assert(
      fc.property(fc.array(snapshots, { maxLength: 5 }), (given) => {
        const shown = eventsNewestFirst(merge(given)).map(({ fingerprint }) => fingerprint);
        expect(new Set(shown).size).toBe(shown.length);
        const each = given.flatMap((one) => [...merge([one]).events.keys()]);
        expect(new Set(shown)).toEqual(new Set(each));
      }),
    );
  });

  it("keeps an estimate until something newer speaks of it, and not until something newer comes", () => {
    const estimate = { from: null, to: "2026-03-05", source: "carrier" };
    const { estimated_delivery: _, ...silent } = BARE_SNAPSHOT;
    const told = { ...BARE_SNAPSHOT, estimated_delivery: estimate, events: [scan("Picked up", 1)] };
    const pushed = { ...silent, events: [scan("Left the facility", 2)] };
    const taken = { ...BARE_SNAPSHOT, events: [scan("Sent back", 3)] };
    for (const order of [
      [told, pushed],
      [pushed, told],
    ]) {
      expect(merge(order).estimate?.estimate).toEqual(estimate);
    }
    for (const order of [
      [told, pushed, taken],
      [taken, pushed, told],
    ]) {
      expect(merge(order).estimate?.estimate).toBeNull();
    }
  });

  it("shows nothing from before the cut-off", () => {
    fc.assert(
      fc.property(fc.array(snapshots, { maxLength: 5 }), instants, (given, at) => {
        for (const { occurred_at } of eventsNewestFirst(merge(given, new Date(at)))) {
          expect(new Date(occurred_at).getTime()).toBeGreaterThanOrEqual(Date.parse(at));
        }
      }),
    );
  });

  it("never moves a status on stale news", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), statuses, statuses, (later, oldStatus, newStatus) => {
        const old = { ...BARE_SNAPSHOT, status: oldStatus, events: [scan("Scan", 0)] };
        const fresh = { ...BARE_SNAPSHOT, status: newStatus, events: [scan("Scan", later), scan("Scan", 0)] };
        expect(view(merge([fresh, old])).current.status).toBe(newStatus);
      }),
    );
  });

  it("ends the same when part of it is dated into the future", () => {
    fc.assert(
      fc.property(shuffled, instants, ([given, mixed], at) => {
        expect(view(merge(mixed, null, new Date(at)))).toEqual(view(merge(given, null, new Date(at))));
      }),
    );
  });

  it("does not take a snapshot that is received once more for a newer one", () => {
    // Scans stand at whole hours: between two of them nothing of the future comes true.
    const moments = fc.integer({ min: 0, max: 40 }).map((minutes) => new Date(T0 + minutes * 60_000));
    const state = (timeline: Timeline) => ({
      provider: timeline.provider,
      scans: [...timeline.events.keys()].sort(),
      estimate: timeline.estimate,
      first: timeline.first_estimate,
    });
    fc.assert(
      fc.property(
        shuffled.chain(([given, mixed]) =>
          fc.tuple(
            fc.constant(given),
            fc.constant(mixed),
            fc.array(moments, { minLength: mixed.length, maxLength: mixed.length }),
          ),
        ),
        ([given, mixed, receipts]) => {
          const once = merge(given, null, new Date(T0));
          const again = mixed.reduce(
            (timeline, snapshot, index) =>
              mergeSnapshot(timeline, snapshot, null, receipts[index] ?? new Date(T0)),
            emptyTimeline(),
          );
          const placed = ({ provider, ...rest }: ReturnType<typeof state>) => ({
            ...rest,
            provider: provider === null ? null : { ...provider, status_at: null },
          });
          expect(placed(state(again))).toEqual(placed(state(once)));
        },
      ),
    );
  });

  it("takes what comes after a scan that was dated into the future, also when nobody says when it was asked for", () => {
    const future = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(
        future,
        fc.integer({ min: 1, max: 200 }),
        statuses,
        fc.boolean(),
        (ahead, age, status, mended) => {
          const slip = scan("Slip of the pen", ahead);
          const wrong: TrackingSnapshot = {
            ...BARE_SNAPSHOT,
            status: "delivered",
            events: [slip, scan("Picked up", -age - 1)],
          };
          const right: TrackingSnapshot = {
            ...BARE_SNAPSHOT,
            status,
            events: [...(mended ? [] : [slip]), scan("Scanned", -age), scan("Picked up", -age - 1)],
          };
          for (const order of [
            [wrong, right],
            [right, wrong],
            [wrong, right, wrong],
          ]) {
            expect(view(merge(order, null, new Date(T0))).current.status).toBe(status);
          }
        },
      ),
    );
  });

  it("takes what comes after a scan that was dated into the future", () => {
    const wrong: TrackingSnapshot = {
      ...BARE_SNAPSHOT,
      status: "delivered",
      synced_at: "2026-03-01T10:00:00Z",
      events: [{ ...BARE_SCAN, description: "Delivered", occurred_at: "2099-01-01T00:00:00Z" }],
    };
    const right: TrackingSnapshot = {
      ...BARE_SNAPSHOT,
      status: "out_for_delivery",
      synced_at: "2026-03-01T12:00:00Z",
      events: [{ ...BARE_SCAN, description: "On the vehicle", occurred_at: "2026-03-01T11:00:00Z" }],
    };
    expect(view(merge([wrong, right])).current.status).toBe("out_for_delivery");
  });
});

describe("a status set by hand", () => {
  const provider = (latest: string | null) => ({
    version: "x",
    status: "in_transit" as const,
    reason: null,
    sub_status: null,
    status_at: latest,
    latest_event_at: latest,
  });

  it("stays until a carrier scan with a later time", () => {
    fc.assert(
      fc.property(instants, fc.option(instants, { nil: null }), statuses, (at, latest, status) => {
        const shown = currentStatus(provider(latest), { status, reason: null, at });
        expect(shown.set_by).toBe(latest !== null && latest > at ? "provider" : "manual");
      }),
    );
  });

  /** What is shown of a package whose delivery failed at T0 as a person says, and that arrived as a carrier does. */
  const afterArrival = (local_time: string, country: string | null, saidAt = new Date(T0).toISOString()) => {
    const arrival = { ...BARE_SCAN, status: "delivered" as const, local_time, country };
    const { provider: said } = merge([{ ...BARE_SNAPSHOT, status: "delivered", events: [arrival] }]);
    return currentStatus(said, { status: "failed_attempt", reason: null, at: saidAt }).status;
  };

  it.each([
    ["2026-03-01T14:50:00", "DE", "delivered"],
    ["2026-03-01T12:50:00", "DE", "failed_attempt"],
    ["2026-03-01T12:50:00+00:00", null, "delivered"],
    ["2026-03-01", "DE", "failed_attempt"],
    ["2026-03-02", "DE", "delivered"],
    // It is 7:30 in New York half an hour after noon in UTC, and later than that in Los Angeles.
    ["2026-03-01T07:30", "US", "delivered"],
    ["2026-03-01T06:30", "US", "failed_attempt"],
    ["2026-03-01T14:50:00", null, "failed_attempt"],
    ["2026-03-02T03:00:00", null, "delivered"],
    ["2027-03-01T03:00:00", "DE", "failed_attempt"],
    ["soon", "DE", "failed_attempt"],
  ])(
    "stays until a scan was certainly later, also by a clock without a zone: %s in %s shows %s",
    (clock, country, status) => {
      expect(afterArrival(clock, country)).toBe(status);
    },
  );

  it("is not overruled by a scan from before, whatever clock its carrier wrote down", () => {
    const places = fc.constantFrom(
      ["DE", "Europe/Berlin"],
      ["US", "America/Los_Angeles"],
      ["AU", "Australia/Lord_Howe"],
      [null, "Pacific/Kiritimati"],
      [null, "Pacific/Honolulu"],
    );
    const moments = fc.date({ min: new Date("2025-01-01"), max: new Date(T0), noInvalidDate: true });
    fc.assert(
      fc.property(moments, places, (at, [country, timeZone]) => {
        const clock = new Intl.DateTimeFormat("sv-SE", {
          timeZone: timeZone ?? "UTC",
          dateStyle: "short",
          timeStyle: "medium",
        }).format(at);
        expect(afterArrival(clock, country ?? null, at.toISOString())).toBe("failed_attempt");
      }),
    );
  });

  it("is the later of several, in whatever order they are entered", () => {
    const manuals = fc.record({ status: statuses, reason: fc.constant(null), at: instants });
    fc.assert(
      fc.property(fc.array(manuals, { minLength: 1, maxLength: 5 }), (given) => {
        const forwards = given.reduce<ReturnType<typeof laterManual> | null>(laterManual, null);
        const backwards = [...given]
          .reverse()
          .reduce<ReturnType<typeof laterManual> | null>(laterManual, null);
        expect(backwards).toEqual(forwards);
      }),
    );
  });
});
