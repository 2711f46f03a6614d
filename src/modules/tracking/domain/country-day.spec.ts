import { onlyDayIn } from "./country-day";

describe("the day that a country's clocks show", () => {
  const morningInAuckland = new Date("2026-11-20T20:00:00Z");

  it.each([
    ["NZ", "2026-11-21"],
    ["DE", "2026-11-20"],
    ["JP", "2026-11-21"],
  ])("is the day there: %s", (country, day) => {
    expect(onlyDayIn(country, morningInAuckland)).toBe(day);
  });

  it("is the one day that all clocks of a wide country agree on, or none", () => {
    expect(onlyDayIn("US", new Date("2026-11-20T20:00:00Z"))).toBe("2026-11-20");
    expect(onlyDayIn("US", new Date("2026-11-20T06:00:00Z"))).toBeNull();
  });

  it.each([null, "", "XX", "germany"])("is not known without a country: %j", (country) => {
    expect(onlyDayIn(country, morningInAuckland)).toBeNull();
  });
});
