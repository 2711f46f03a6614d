import fc from "fast-check";
import type { SnapshotEvent, TrackingSnapshot } from "../provider";
import { instants, snapshots, T0 } from "./arbitraries.spec-support";
import { BARE_SCAN, BARE_SNAPSHOT } from "./bare.spec-support";
import { readSnapshot } from "./snapshot";

/** After everything that is generated here. */
const LATER = new Date(T0 + 400 * 3_600_000);

const event = (description: string, overrides: Partial<SnapshotEvent> = {}): SnapshotEvent => ({
  ...BARE_SCAN,
  description,
  ...overrides,
});
const snapshot = (events: SnapshotEvent[]): TrackingSnapshot => ({
  ...BARE_SNAPSHOT,
  synced_at: "2026-03-02T00:00:00Z",
  events,
});
const order = (events: SnapshotEvent[]) =>
  readSnapshot(snapshot(events), null, LATER)?.events.map(({ description }) => description);

describe("an event without a usable time", () => {
  it("keeps the provider's order between its neighbours", () => {
    const events = [
      event("third", { occurred_at: "2026-03-01T15:00:00Z" }),
      event("second"),
      event("first", { occurred_at: "2026-03-01T09:00:00Z" }),
    ];
    expect(order(events)).toEqual(["third", "second", "first"]);
  });

  it("keeps it at both ends of the list, and when no event has a time", () => {
    const dated = event("dated", { occurred_at: "2026-03-01T09:00:00Z" });
    expect(order([event("newest"), dated, event("oldest")])).toEqual(["newest", "dated", "oldest"]);
    expect(order([event("c"), event("b"), event("a")])).toEqual(["c", "b", "a"]);
  });

  it("is not moved by a wall clock that contradicts its neighbours", () => {
    const events = [
      event("third", { occurred_at: "2026-03-01T15:00:00Z", local_time: "2026-03-01T16:00:00+01:00" }),
      event("second", { local_time: "2026-03-01T23:00" }),
      event("first", { occurred_at: "2026-03-01T09:00:00Z", local_time: "2026-03-01T10:00:00+01:00" }),
    ];
    expect(order(events)).toEqual(["third", "second", "first"]);
  });

  it("stands at its wall clock where that fits", () => {
    const events = [
      event("b", { local_time: "2026-03-01T12:00" }),
      event("a", { occurred_at: "2026-03-01T09:00:00Z", local_time: "2026-03-01T10:00:00+01:00" }),
    ];
    const read = readSnapshot(snapshot(events), null, LATER);
    expect(read?.events[0]).toMatchObject({ occurred_at: "2026-03-01T11:00:00.000Z", time_known: false });
  });

  it("keeps its place next to its neighbours for any times around it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 5 }), (hours) => {
        const times = [...hours].sort((a, b) => b - a);
        const events = times.flatMap((hour, index) => [
          event(`dated ${index}`, { occurred_at: new Date(Date.UTC(2026, 0, 1, hour)).toISOString() }),
          event(`undated ${index}`),
        ]);
        expect(order(events)).toEqual(events.map(({ description }) => description));
      }),
    );
  });
});

describe("reading a snapshot", () => {
  it("never throws, and gives every event a real moment", () => {
    fc.assert(
      fc.property(snapshots, fc.option(fc.date({ noInvalidDate: true }), { nil: null }), (given, cutoff) => {
        for (const { occurred_at } of readSnapshot(given, cutoff, LATER)?.events ?? []) {
          expect(new Date(occurred_at).toISOString()).toBe(occurred_at);
        }
      }),
    );
  });

  it("says nothing at all when everything in it is another package's", () => {
    const old = snapshot([event("Delivered", { occurred_at: "2026-01-01T00:00:00Z", status: "delivered" })]);
    expect(readSnapshot(old, new Date("2026-02-01T00:00:00Z"), LATER)).toBeNull();
  });

  it("keeps a snapshot that has no scan yet", () => {
    expect(readSnapshot(snapshot([]), new Date(), LATER)?.status).toBe("in_transit");
  });
});

describe("two snapshots of one second", () => {
  it("are put in order by the scan that only the newer one has", () => {
    const at = { occurred_at: "2026-03-01T15:00:00Z" };
    const delivered = event("delivered", { ...at, status: "delivered" });
    const versions = ["a", "b", "c", "d", "e"].map((name) => {
      const older = [event(name, at)];
      const read = (events: SnapshotEvent[]) => readSnapshot(snapshot(events), null, LATER)?.version ?? "";
      return [read(older), read([delivered, ...older])] as const;
    });
    expect(versions.every(([older, newer]) => older < newer)).toBe(true);
  });
});

describe("a snapshot without any time", () => {
  const versionOf = (given: TrackingSnapshot) => readSnapshot(given, null, LATER)?.version ?? "";

  it("is older than every other, so that it shuts nothing out", () => {
    const none = { ...snapshot([]), synced_at: null };
    fc.assert(
      fc.property(snapshots, (given) => {
        const dated = given.events.some(({ occurred_at }) => occurred_at !== null);
        fc.pre(dated && !versionOf(given).startsWith("-"));
        expect(versionOf(none) < versionOf(given)).toBe(true);
        expect(versionOf({ ...none, synced_at: "2026-03-02T00:00:00Z" }) < versionOf(given)).toBe(true);
      }),
    );
  });

  it("has its scans taken for this package's, as nothing says that they are another's", () => {
    const cutoff = new Date("2026-03-01T00:00:00Z");
    const read = readSnapshot({ ...snapshot([event("b"), event("a")]), synced_at: null }, cutoff, LATER);
    expect(read?.events.map(({ description }) => description)).toEqual(["b", "a"]);
  });
});

describe("a scan dated into the future", () => {
  const RECEIVED = new Date("2026-03-01T12:00:00Z");
  const early = event("picked up", { occurred_at: "2026-02-28T09:00:00Z" });
  const wrong = event("delivered", {
    occurred_at: "2027-03-01T11:00:00Z",
    local_time: "2027-03-01T12:00:00+01:00",
    status: "delivered",
  });
  const unsynced = (events: SnapshotEvent[]) => ({ ...snapshot(events), synced_at: null });
  const read = (given: TrackingSnapshot) => readSnapshot(given, null, RECEIVED);

  it("stands where the provider put it, when we heard of it", () => {
    expect(read(unsynced([wrong, early]))?.events).toMatchObject([
      { description: "delivered", occurred_at: RECEIVED.toISOString(), time_known: false },
      { description: "picked up", time_known: true },
    ]);
    const above = event("returned", { occurred_at: "2026-03-01T10:00:00Z" });
    expect(read(unsynced([above, wrong, early]))?.events).toMatchObject([
      { description: "returned" },
      { description: "delivered", occurred_at: "2026-03-01T10:00:00.000Z" },
      { description: "picked up" },
    ]);
    const asked = "2026-03-01T11:30:00.000Z";
    expect(read({ ...snapshot([wrong, early]), synced_at: asked })?.events[0]).toMatchObject({
      occurred_at: asked,
    });
  });

  it("does not overrule what a person says of the time in between", () => {
    expect(read(unsynced([wrong, early]))?.latest_event_at).toBe("2026-02-28T09:00:00.000Z");
    expect(read(unsynced([wrong]))?.latest_event_at).toBeNull();
  });

  it("keeps its name, so that it is one scan when its day has come", () => {
    const then = readSnapshot(unsynced([wrong]), null, new Date("2027-03-02T00:00:00Z"));
    expect(then?.events[0]).toMatchObject({
      fingerprint: read(unsynced([wrong]))?.events[0]?.fingerprint,
      time_known: true,
    });
  });

  it("is believed when it is only as far ahead as clocks differ", () => {
    const soon = event("scanned", { occurred_at: "2026-03-01T12:10:00Z" });
    expect(read(unsynced([soon, early]))?.events[0]).toMatchObject({ time_known: true });
  });

  it("is older than any scan that comes after it", () => {
    const next = event("back on its way", { occurred_at: "2026-03-01T11:00:00Z" });
    const versionOf = (events: SnapshotEvent[]) => read(unsynced(events))?.version ?? "";
    expect(versionOf([wrong, early]) < versionOf([next, wrong, early])).toBe(true);
    // The carrier has mended its slip.
    expect(versionOf([wrong, early]) < versionOf([next, early])).toBe(true);
  });

  it("puts nothing after its receipt, whatever carriers and providers write", () => {
    fc.assert(
      fc.property(snapshots, instants, (given, at) => {
        const receivedAt = new Date(at);
        const horizon = receivedAt.getTime() + 15 * 60_000;
        const seen = readSnapshot(given, null, receivedAt);
        for (const moment of [
          ...(seen?.events ?? []).map(({ occurred_at }) => occurred_at),
          seen?.status_at ?? at,
          seen?.latest_event_at ?? at,
        ]) {
          expect(Date.parse(moment)).toBeLessThanOrEqual(horizon);
        }
      }),
    );
  });
});
