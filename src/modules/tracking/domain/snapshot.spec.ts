import fc from "fast-check";
import type { SnapshotEvent, TrackingSnapshot } from "../provider";
import { snapshots } from "./arbitraries.spec-support";
import { readSnapshot } from "./snapshot";

const event = (description: string, overrides: Partial<SnapshotEvent> = {}): SnapshotEvent => ({
  occurred_at: null,
  local_time: null,
  status: "in_transit",
  reason: null,
  sub_status: null,
  description,
  description_translated: null,
  location: null,
  country: null,
  city: null,
  coordinates: null,
  carrier_name: null,
  ...overrides,
});
const snapshot = (events: SnapshotEvent[]): TrackingSnapshot => ({
  status: "in_transit",
  reason: null,
  sub_status: null,
  synced_at: "2026-03-02T00:00:00Z",
  estimated_delivery: null,
  carrier_name: null,
  events,
});
const order = (events: SnapshotEvent[]) =>
  readSnapshot(snapshot(events), null)?.events.map(({ description }) => description);

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
    const read = readSnapshot(snapshot(events), null);
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
        for (const { occurred_at } of readSnapshot(given, cutoff)?.events ?? []) {
          expect(new Date(occurred_at).toISOString()).toBe(occurred_at);
        }
      }),
    );
  });

  it("says nothing at all when everything in it is another package's", () => {
    const old = snapshot([event("Delivered", { occurred_at: "2026-01-01T00:00:00Z", status: "delivered" })]);
    expect(readSnapshot(old, new Date("2026-02-01T00:00:00Z"))).toBeNull();
  });

  it("keeps a snapshot that has no scan yet", () => {
    expect(readSnapshot(snapshot([]), new Date())?.status).toBe("in_transit");
  });
});

describe("two snapshots of one second", () => {
  it("are put in order by the scan that only the newer one has", () => {
    const at = { occurred_at: "2026-03-01T15:00:00Z" };
    const delivered = event("delivered", { ...at, status: "delivered" });
    const versions = ["a", "b", "c", "d", "e"].map((name) => {
      const older = [event(name, at)];
      const read = (events: SnapshotEvent[]) => readSnapshot(snapshot(events), null)?.version ?? "";
      return [read(older), read([delivered, ...older])] as const;
    });
    expect(versions.every(([older, newer]) => older < newer)).toBe(true);
  });
});

describe("a snapshot without any time", () => {
  const versionOf = (given: TrackingSnapshot) => readSnapshot(given, null)?.version ?? "";

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
    const read = readSnapshot({ ...snapshot([event("b"), event("a")]), synced_at: null }, cutoff);
    expect(read?.events.map(({ description }) => description)).toEqual(["b", "a"]);
  });
});
