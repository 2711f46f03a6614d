import fc from "fast-check";
import { RecentlyUsed } from "./recently-used";

const KEYS = ["a", "b", "c", "d", "e"];

describe("what was used lately", () => {
  it("is made once, also when there turned out to be nothing", () => {
    const cache = new RecentlyUsed<string | null>(2);
    const make = jest.fn(() => null);
    expect(cache.getOrMake("nothing", make)).toBeNull();
    expect(cache.getOrMake("nothing", make)).toBeNull();
    expect(make).toHaveBeenCalledTimes(1);
  });

  it("does not keep what could not be made", () => {
    const cache = new RecentlyUsed<string>(2);
    const fail = () => {
      throw new Error("not today");
    };
    expect(() => cache.getOrMake("a", fail)).toThrow("not today");
    expect(cache.getOrMake("a", () => "made")).toBe("made");
  });

  it("keeps the newest value of a key", () => {
    const cache = new RecentlyUsed<string>(2);
    cache.keep("a", "old");
    cache.keep("a", "new");
    expect(cache.get("a")).toBe("new");
  });

  it("is there, and nothing else, however it was used", () => {
    const use = fc.record({
      key: fc.constantFrom(...KEYS),
      how: fc.constantFrom("get", "keep", "getOrMake"),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.array(use), (most, uses) => {
        const cache = new RecentlyUsed<string>(most);
        // The same, as a list that is looked through: the latest last.
        let expected: string[] = [];
        for (const { key, how } of uses) {
          const isKnown = expected.includes(key);
          if (how === "get") {
            expect(cache.get(key)).toBe(isKnown ? key : undefined);
          } else if (how === "keep") {
            cache.keep(key, key);
          } else {
            const make = jest.fn(() => key);
            expect(cache.getOrMake(key, make)).toBe(key);
            expect(make).toHaveBeenCalledTimes(isKnown ? 0 : 1);
          }
          if (isKnown || how !== "get") {
            expected = [...expected.filter((one) => one !== key), key].slice(-most);
          }
        }
        expect(KEYS.filter((key) => cache.get(key) !== undefined)).toEqual(
          KEYS.filter((key) => expected.includes(key)),
        );
      }),
    );
  });
});
