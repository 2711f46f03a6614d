import fc from "fast-check";
import { Arrivals } from "./arrivals";

const gaps = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 60 });

function arriveAt(times: number[]) {
  let now = 0;
  const arrivals = new Arrivals(() => now);
  const counts = times.map((time) => {
    now = time;
    return arrivals.note(1000);
  });
  return { arrivals, counts };
}

function timesFrom(steps: number[]): number[] {
  let now = 0;
  return steps.map((gap) => (now += gap));
}

describe("calls in any sliding second", () => {
  it("counts for each call those in the second that ends with it", () => {
    fc.assert(
      fc.property(gaps, (steps) => {
        const times = timesFrom(steps);
        const { counts } = arriveAt(times);
        const expected = times.map(
          (time, index) => times.slice(0, index + 1).filter((other) => other > time - 1000).length,
        );
        expect(counts).toEqual(expected);
      }),
    );
  });

  it("knows the busiest second, wherever it starts", () => {
    fc.assert(
      fc.property(gaps, (steps) => {
        const times = timesFrom(steps);
        const { arrivals, counts } = arriveAt(times);
        expect(arrivals.maxInAnyWindow(1000)).toBe(Math.max(...counts));
      }),
    );
  });

  it("sees the burst over the edge that a fixed window lets through", () => {
    const { counts } = arriveAt([900, 950, 990, 1010]);
    expect(counts).toEqual([1, 2, 3, 4]);
  });

  it("lets calls exactly a second apart be in different seconds", () => {
    expect(arriveAt([0, 1000]).counts).toEqual([1, 1]);
  });

  it("says how long to wait for room", () => {
    const { arrivals } = arriveAt([0, 100, 400]);
    expect(arrivals.msUntilBelow(3, 1000)).toBe(600);
    expect(arrivals.msUntilBelow(4, 1000)).toBe(0);
  });
});
