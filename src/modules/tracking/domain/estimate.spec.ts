import { endOfEstimate } from "./estimate";

describe("the end of an estimated delivery", () => {
  it("is the end of the day, when the estimate names a day: a package may come all day long", () => {
    const end = new Date("2026-11-20T23:00:00Z");
    expect(endOfEstimate("2026-11-20T00:00:00+01:00")).toEqual(end);
    expect(endOfEstimate("2026-11-20T00:00+01:00")).toEqual(end);
    expect(endOfEstimate("2026-11-20T00:00:00.000+01:00")).toEqual(end);
    expect(endOfEstimate("2026-11-20")).toEqual(new Date("2026-11-21T00:00:00Z"));
  });

  it("is the hour itself, when the estimate names one", () => {
    expect(endOfEstimate("2026-11-20T16:30:00+01:00")).toEqual(new Date("2026-11-20T15:30:00Z"));
    expect(endOfEstimate("2026-11-20T00:30:00+01:00")).toEqual(new Date("2026-11-19T23:30:00Z"));
  });

  it("is nothing, when there is no estimate or it cannot be read", () => {
    expect(endOfEstimate(null)).toBeNull();
    expect(endOfEstimate("")).toBeNull();
    expect(endOfEstimate("next week")).toBeNull();
  });
});
