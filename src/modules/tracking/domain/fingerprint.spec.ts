import fc from "fast-check";
import { fingerprintOf, type Scan } from "./fingerprint";

const scan: Scan = {
  occurred_at: "2026-06-29T13:05:00Z",
  local_time: "2026-06-29T21:05:00+08:00",
  description: "Arrived at destination country port",
  location: "LOS ANGELES, US",
  country: "US",
  city: "LOS ANGELES",
};

describe("the fingerprint of a scan", () => {
  it("is the same when two legs of a postal journey report it in their own spelling and zone", () => {
    const other: Scan = {
      ...scan,
      occurred_at: "2026-06-29T13:05:40+00:00",
      local_time: "2026-06-29T06:05:00-07:00",
      description: "  ARRIVED at destination  country port. ",
      location: "Los Angeles US",
    };
    expect(fingerprintOf(other)).toBe(fingerprintOf(scan));
  });

  it("is the same when only the city and country are given apart", () => {
    expect(fingerprintOf({ ...scan, location: null })).toBe(fingerprintOf(scan));
  });

  it("differs by minute, words and place", () => {
    const others: Partial<Scan>[] = [
      { occurred_at: "2026-06-29T13:06:00Z" },
      { description: "Departed" },
      { location: "Oakland, US" },
    ];
    const all = [scan, ...others.map((other) => ({ ...scan, ...other }))].map(fingerprintOf);
    expect(new Set(all).size).toBe(all.length);
  });

  it("tells words in any script apart", () => {
    const han = ["已签收", "派送中"].map((description) => fingerprintOf({ ...scan, description }));
    expect(han[0]).not.toBe(han[1]);
  });

  it("never throws and is 32 hexadecimal digits", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.option(fc.string(), { nil: null }),
        (description, location) => {
          const print = fingerprintOf({ ...scan, occurred_at: null, description, location });
          expect(print).toMatch(/^[0-9a-f]{32}$/);
        },
      ),
    );
  });
});
