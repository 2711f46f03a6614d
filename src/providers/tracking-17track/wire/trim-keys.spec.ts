import fc from "fast-check";
import { trimKeys } from "./trim-keys";

describe("trimKeys", () => {
  it("cuts blanks from keys at every depth", () => {
    expect(trimKeys({ " a ": [{ "days_of_transit ": 8 }] })).toEqual({ a: [{ days_of_transit: 8 }] });
  });

  it("lets the tidy key win, whichever comes first", () => {
    expect(trimKeys({ number: "A", "number ": "B" })).toEqual({ number: "A" });
    expect(trimKeys({ "number ": "B", number: "A" })).toEqual({ number: "A" });
  });

  it("does not let a body change the prototype of anything", () => {
    const trimmed = trimKeys(
      JSON.parse('{"__proto__ ": {"polluted": true}, "__proto__": {"polluted": true}}'),
    );
    expect((trimmed as { polluted?: boolean }).polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("survives nesting deeper than any stack", () => {
    const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`);
    expect(() => trimKeys(deep)).not.toThrow();
  });

  it("keeps values as they are", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const tidy = JSON.parse(JSON.stringify(value), (_key, inner) => inner);
        const expected = JSON.stringify(trimKeys(tidy));
        expect(JSON.stringify(trimKeys(trimKeys(tidy)))).toBe(expected);
      }),
    );
  });
});
