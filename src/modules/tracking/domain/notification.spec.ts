import fc from "fast-check";
import { reasons, statuses, T0 } from "./arbitraries.spec-support";
import { announcementFor, isSameLocalDay, type Situation } from "./notification";

const HOUR = 3_600_000;
const now = new Date(T0);
const tracked = new Date(T0 - 48 * HOUR);
let count = 0;
const situation = (
  status: Situation["status"],
  {
    reason = null,
    hoursAgo = 1,
    fingerprint,
  }: { reason?: Situation["reason"]; hoursAgo?: number; fingerprint?: string } = {},
): Situation => {
  count += 1;
  return {
    status,
    reason,
    cause: {
      fingerprint: fingerprint ?? `scan ${count}`,
      occurred_at: new Date(T0 - hoursAgo * HOUR).toISOString(),
      local_time: new Date(T0 - hoursAgo * HOUR + HOUR)
        .toISOString()
        .replace("Z", "+01:00")
        .replace(".000", ""),
      says_status: true,
    },
    status_at: new Date(T0 - hoursAgo * HOUR),
  };
};
const moving = situation("in_transit", { hoursAgo: 40 });

describe("what is news to a customer", () => {
  it("a delivery, a pick-up place, a vehicle, a failed attempt", () => {
    for (const status of [
      "delivered",
      "available_for_pickup",
      "out_for_delivery",
      "failed_attempt",
    ] as const) {
      expect(announcementFor(moving, situation(status), tracked, now)).toMatchObject({
        kind: status,
        hold_ms: 0,
      });
    }
  });

  it("not a scan on the way", () => {
    expect(announcementFor(moving, situation("in_transit"), tracked, now)).toBeNull();
    expect(announcementFor(null, situation("info_received"), tracked, now)).toBeNull();
  });

  it("a second failed attempt, but not the same one again", () => {
    const first = situation("failed_attempt", { hoursAgo: 24 });
    expect(announcementFor(first, first, tracked, now)).toBeNull();
    expect(announcementFor(first, situation("failed_attempt"), tracked, now)).not.toBeNull();
  });

  it("one vehicle a day: a second scan on it is no news, the next day is", () => {
    const morning = situation("out_for_delivery", { hoursAgo: 4 });
    expect(announcementFor(morning, situation("out_for_delivery", { hoursAgo: 3 }), tracked, now)).toBeNull();
    const yesterday = situation("out_for_delivery", { hoursAgo: 26 });
    expect(announcementFor(yesterday, situation("out_for_delivery"), tracked, now)).not.toBeNull();
  });

  it("an exception only for what a customer can act on or must know, and held for half an hour", () => {
    for (const reason of [
      "customs_needs_recipient",
      "bad_address",
      "refused",
      "returning",
      "damaged",
      "lost",
    ] as const) {
      expect(announcementFor(moving, situation("exception", { reason }), tracked, now)).toMatchObject({
        kind: "exception",
        hold_ms: 30 * 60_000,
      });
    }
    for (const reason of [null, "delayed", "security", "other", "returned", "cancelled"] as const) {
      expect(announcementFor(moving, situation("exception", { reason }), tracked, now)).toBeNull();
    }
  });

  it("customs waiting for the recipient, though the package still counts as on its way", () => {
    const held = situation("in_transit", { reason: "customs_needs_recipient" });
    expect(announcementFor(moving, held, tracked, now)?.kind).toBe("exception");
    expect(
      announcementFor(held, situation("in_transit", { reason: "customs_needs_recipient" }), tracked, now),
    ).toBeNull();
  });

  it("nothing older than seven days", () => {
    expect(
      announcementFor(moving, situation("delivered", { hoursAgo: 7 * 24 + 1 }), tracked, now),
    ).toBeNull();
  });

  it("a delivery in the very second in which we began to follow it", () => {
    const begun = new Date(T0 - HOUR + 900);
    expect(announcementFor(null, situation("delivered", { hoursAgo: 1 }), begun, now)).not.toBeNull();
  });

  it("not a journey that was over before anyone followed it", () => {
    expect(announcementFor(null, situation("delivered", { hoursAgo: 49 }), tracked, now)).toBeNull();
    expect(announcementFor(null, situation("delivered", { hoursAgo: 2 }), tracked, now)).not.toBeNull();
  });

  it("has one key for one event: the same situation never makes two", () => {
    const arbitrary = fc.record({ status: statuses, reason: reasons });
    fc.assert(
      fc.property(arbitrary, arbitrary, ({ status, reason }, earlier) => {
        const after = situation(status, { reason, fingerprint: "the scan" });
        const one = announcementFor(null, after, tracked, now);
        const other = announcementFor(
          situation(earlier.status, { reason: earlier.reason }),
          after,
          tracked,
          now,
        );
        if (one !== null && other !== null) {
          expect(other.key).toBe(one.key);
        }
      }),
    );
  });
});

describe("the local day of a scan", () => {
  const scan = { occurred_at: "2026-03-01T06:00:00Z", local_time: "2026-03-01T14:00:00+08:00" };

  it("ends at midnight where the scan was, not here", () => {
    expect(isSameLocalDay(scan, "DE", new Date("2026-03-01T15:59:00Z"))).toBe(true);
    expect(isSameLocalDay(scan, "DE", new Date("2026-03-01T16:01:00Z"))).toBe(false);
  });

  it("ends at midnight of the country whose clock the carrier did not name", () => {
    const inTokyo = { occurred_at: "2026-03-01T06:00:00Z", local_time: "2026-03-01T15:00:00" };
    expect(isSameLocalDay(inTokyo, "JP", new Date("2026-03-01T14:59:00Z"))).toBe(true);
    expect(isSameLocalDay(inTokyo, "JP", new Date("2026-03-01T15:01:00Z"))).toBe(false);
    // Summer time, and a day without an hour.
    const inBerlin = { occurred_at: "2026-07-01T08:00:00Z", local_time: "2026-07-01" };
    expect(isSameLocalDay(inBerlin, "DE", new Date("2026-07-01T21:59:00Z"))).toBe(true);
    expect(isSameLocalDay(inBerlin, "DE", new Date("2026-07-01T22:01:00Z"))).toBe(false);
  });

  it("ends at the last midnight of a country with several clocks", () => {
    const somewhere = { occurred_at: "2026-03-01T15:00:00Z", local_time: "2026-03-01T08:00:00" };
    expect(isSameLocalDay(somewhere, "US", new Date("2026-03-02T07:00:00Z"))).toBe(true);
    expect(isSameLocalDay(somewhere, "US", new Date("2026-03-02T10:30:00Z"))).toBe(false);
  });

  it("is told from the instant when the carrier wrote none", () => {
    const instant = { occurred_at: "2026-03-01T14:00:00Z", local_time: null };
    expect(isSameLocalDay(instant, "JP", new Date("2026-03-01T14:59:00Z"))).toBe(true);
    expect(isSameLocalDay(instant, "JP", new Date("2026-03-01T15:01:00Z"))).toBe(false);
  });

  it("is the 24 hours after a scan whose place's clock is not known", () => {
    const unknown = { occurred_at: "2026-03-01T06:00:00Z", local_time: null };
    for (const country of [null, "ZZ", "Germany"]) {
      expect(isSameLocalDay(unknown, country, new Date("2026-03-02T05:00:00Z"))).toBe(true);
      expect(isSameLocalDay(unknown, country, new Date("2026-03-02T07:00:00Z"))).toBe(false);
    }
  });
});
