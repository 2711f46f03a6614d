import fc from "fast-check";
import { backOffMs } from "./back-off";

describe("backOffMs", () => {
  it("doubles from try to try, up to eight seconds", () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((failures) => backOffMs(failures, 0.999999))).toEqual([
      400, 800, 1600, 3200, 6400, 8000, 8000,
    ]);
  });

  it("leaves half of the pause to chance", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (failures, random) => {
          const longest = backOffMs(failures, 0.999999);
          const pause = backOffMs(failures, random);
          expect(pause).toBeGreaterThanOrEqual(longest / 2 - 1);
          expect(pause).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});
