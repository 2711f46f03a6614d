import fc from "fast-check";
import { dayRangeText, dayText, wallClockOf } from "./dates";

describe("the place's own time", () => {
  it("is what the carrier wrote, whatever the offset", () => {
    expect(wallClockOf("2026-11-24T23:30:00+09:00")).toEqual({
      at: new Date("2026-11-24T23:30:00Z"),
      has_time: true,
    });
  });

  it("has no clock when the carrier named a day only", () => {
    expect(wallClockOf("2026-11-24")?.has_time).toBe(false);
  });

  it.each(["", "yesterday", "2026-13-40", "2026-02-30T10:00"])("is not to be had from %p", (text) => {
    expect(wallClockOf(text)).toBeNull();
  });

  it("never throws and never invents a day", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const clock = wallClockOf(text);
        expect(clock === null || text.startsWith(clock.at.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });
});

describe("days in the dashboard's language", () => {
  it("names one day", () => {
    expect(dayText("2026-11-26T00:00:00+01:00", "en")).toBe("Thu, Nov 26");
    expect(dayText("2026-11-26", "de")).toBe("Do., 26. Nov.");
  });

  it("says of two days what they share once, and of one day twice nothing twice", () => {
    expect(dayRangeText("2026-11-26", "2026-11-28", "en")).toMatch(/^Thu, Nov 26\s–\sSat, Nov 28$/);
    expect(dayRangeText("2026-11-26T08:00", "2026-11-26T18:00", "en")).toBe("Thu, Nov 26");
  });

  it("trusts the end when the start is after it", () => {
    expect(dayRangeText("2026-11-29", "2026-11-28", "en")).toBe("Sat, Nov 28");
  });
});
