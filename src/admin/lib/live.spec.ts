import { awaitsDelivery, progressOf, trackersInterval } from "./live";
import { changedPackages } from "./status-changes";
import { sampleFulfillment, sampleOrder, sampleTracker } from "./testing/samples";

const moving = sampleTracker();
const arrived = sampleTracker({ id: "trk_2", status: "delivered" });

describe("how often the packages are asked for", () => {
  it("is often while one is under way, seldom when all have settled, never when there are none", () => {
    const often = trackersInterval([arrived, moving]);
    const seldom = trackersInterval([arrived]);
    expect(Number(seldom)).toBeGreaterThan(Number(often));
    expect(trackersInterval([])).toBe(false);
    expect(trackersInterval(undefined)).toBe(false);
  });
});

describe("an order that lags behind its packages", () => {
  const shipped = sampleFulfillment({ shipped_at: "2026-11-24T12:00:00Z" });
  const order = sampleOrder({ fulfillments: [shipped] });

  it("is watched from the last arrival until it is marked as delivered", () => {
    expect(awaitsDelivery(order, [arrived])).toBe(true);
    expect(awaitsDelivery(order, [arrived, moving])).toBe(false);
    const done = sampleOrder({ fulfillments: [{ ...shipped, delivered_at: "2026-11-26T12:00:00Z" }] });
    expect(awaitsDelivery(done, [arrived])).toBe(false);
  });

  it("does not wait for returns", () => {
    expect(awaitsDelivery(order, [{ ...arrived, direction: "return" }])).toBe(false);
  });

  it("has made progress when a fulfillment was shipped or delivered", () => {
    const done = sampleOrder({ fulfillments: [{ ...shipped, delivered_at: "2026-11-26T12:00:00Z" }] });
    expect(progressOf(done)).not.toBe(progressOf(order));
    expect(progressOf(sampleOrder({ fulfillments: [{ ...shipped }] }))).toBe(progressOf(order));
  });
});

describe("what is said aloud", () => {
  it("is a package that moved on, not a new one nor a repeated answer", () => {
    const before = [moving];
    const after = [{ ...moving, status: "out_for_delivery" as const }, arrived];
    expect(changedPackages(before, after).map(({ id }) => id)).toEqual(["trk_1"]);
    expect(changedPackages(after, after)).toEqual([]);
    expect(changedPackages(undefined, after)).toEqual([]);
  });
});
