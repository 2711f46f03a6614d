import { MadeGradually } from "./made-gradually";

/** Counts to a number, a step at a time, and says how far it is. */
function counting(to: number) {
  const progress = { begun: 0, steps: 0 };
  const made = new MadeGradually(function* () {
    progress.begun += 1;
    for (let step = 0; step < to; step += 1) {
      progress.steps += 1;
      yield;
    }
    return `counted to ${to}`;
  });
  return { made, progress };
}

describe("what is made gradually", () => {
  it("is made once, at once, for whoever needs it", () => {
    const { made, progress } = counting(3);
    expect([made.get(), made.get()]).toEqual(["counted to 3", "counted to 3"]);
    expect(progress).toEqual({ begun: 1, steps: 3 });
  });

  it("is begun by nobody who does not ask", () => {
    expect(counting(3).progress).toEqual({ begun: 0, steps: 0 });
  });

  it("gets on by a step, however little time there is, until it is there", () => {
    const { made, progress } = counting(2);
    expect([made.workFor(0), made.workFor(0), made.workFor(0), made.workFor(0)]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(progress).toEqual({ begun: 1, steps: 2 });
    expect(made.get()).toBe("counted to 2");
  });

  it("is finished, not begun anew, by whoever needs it before it is there", () => {
    const { made, progress } = counting(5);
    made.workFor(0);
    expect(made.get()).toBe("counted to 5");
    expect(progress).toEqual({ begun: 1, steps: 5 });
  });

  it("may be nothing", () => {
    let begun = 0;
    // biome-ignore lint/correctness/useYield: done with the first step
    const made = new MadeGradually(function* () {
      begun += 1;
      return undefined;
    });
    expect([made.get(), made.workFor(0), begun]).toEqual([undefined, true, 1]);
  });

  it("is begun anew after it failed, and fails whoever needs it", () => {
    let files = 0;
    const made = new MadeGradually(function* () {
      yield;
      if (files === 0) {
        throw new Error("no such file");
      }
      return files;
    });
    made.workFor(0);
    expect(() => made.get()).toThrow("no such file");
    files = 1;
    expect(made.get()).toBe(1);
  });
});
