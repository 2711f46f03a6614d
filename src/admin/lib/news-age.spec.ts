import { isNewsOld } from "./news-age";
import { sampleTracker } from "./testing/samples";

const now = new Date("2026-11-30T12:00:00Z");

describe("old news", () => {
  it("is what the server calls old for this journey", () => {
    expect(
      isNewsOld(sampleTracker({ attention: "no_news", last_event_at: "2026-11-29T12:00:00Z" }), now),
    ).toBe(true);
    expect(isNewsOld(sampleTracker({ attention: "no_first_scan", last_event_at: null }), now)).toBe(true);
  });

  it("is older than a week when something more urgent hides that", () => {
    expect(isNewsOld(sampleTracker({ attention: "late", last_event_at: "2026-11-22T12:00:00Z" }), now)).toBe(
      true,
    );
    expect(isNewsOld(sampleTracker({ attention: "late", last_event_at: "2026-11-28T12:00:00Z" }), now)).toBe(
      false,
    );
  });

  it("does not matter once the package has arrived", () => {
    expect(
      isNewsOld(sampleTracker({ status: "delivered", last_event_at: "2026-01-01T12:00:00Z" }), now),
    ).toBe(false);
  });
});
