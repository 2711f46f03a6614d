import { sampleEvent } from "./testing/samples";
import { timelineDays } from "./timeline-days";

describe("a journey under its days", () => {
  it("shows the place's own day and clock, not the reader's", () => {
    const days = timelineDays([
      sampleEvent({ id: "b", local_time: "2026-11-25T00:30:00+09:00" }),
      sampleEvent({ id: "a", local_time: "2026-11-24T23:50:00+09:00" }),
      sampleEvent({ id: "c", local_time: "2026-11-24" }),
    ]);
    expect(days.map(({ day, entries }) => [day, entries.map(({ clock }) => clock)])).toEqual([
      ["2026-11-25", ["00:30"]],
      ["2026-11-24", ["23:50", null]],
    ]);
  });

  it("keeps the order it was given, also of events without a time", () => {
    const days = timelineDays([
      sampleEvent({ id: "x", local_time: null, occurred_at: null }),
      sampleEvent({ id: "y" }),
    ]);
    expect(days.map(({ day }) => day)).toEqual([null, "2026-11-24"]);
  });
});
