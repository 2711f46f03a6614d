import { estimateText, isExpected, isLate } from "./estimate";
import { english, sampleTracker } from "./testing/samples";

const text = (from: string | null, to: string | null) =>
  estimateText({ from, to, source: "carrier" }, english, "en");

describe("the estimated delivery", () => {
  it("says a range, an end, or a beginning", () => {
    expect(text("2026-11-26", "2026-11-28")).toMatch(/Thu, Nov 26.*Sat, Nov 28/);
    expect(text(null, "2026-11-28")).toBe("by Sat, Nov 28");
    expect(text("2026-11-26", null)).toBe("from Thu, Nov 26");
  });

  it("says nothing when it names no day", () => {
    expect(text(null, null)).toBeNull();
    expect(estimateText(null, english, "en")).toBeNull();
  });

  it("is late from the day after its last day, not on it", () => {
    const tracker = sampleTracker({ estimated_delivery: { from: null, to: "2026-11-24", source: null } });
    expect(isLate(tracker, new Date(2026, 10, 24, 18))).toBe(false);
    expect(isLate(tracker, new Date(2026, 10, 25, 8))).toBe(true);
  });

  it("says nothing of what has arrived, goes back or is gone", () => {
    expect(isExpected(sampleTracker())).toBe(true);
    expect(isExpected(sampleTracker({ status: "exception", reason: "damaged" }))).toBe(true);
    expect(isExpected(sampleTracker({ status: "delivered" }))).toBe(false);
    expect(isExpected(sampleTracker({ status: "exception", reason: "returning" }))).toBe(false);
    expect(isExpected(sampleTracker({ status: "exception", reason: "lost" }))).toBe(false);
  });

  it("is never late once the package has arrived", () => {
    const tracker = sampleTracker({
      status: "delivered",
      estimated_delivery: { from: null, to: "2026-11-01", source: null },
    });
    expect(isLate(tracker, new Date(2026, 10, 25))).toBe(false);
  });
});
