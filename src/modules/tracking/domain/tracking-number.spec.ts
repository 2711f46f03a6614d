import fc from "fast-check";
import { normalizeTrackingNumber, trackingNumberProblem } from "./tracking-number";

describe("normalising a tracking number", () => {
  it("is idempotent for anything people paste", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (raw) => {
        const once = normalizeTrackingNumber(raw);
        expect(normalizeTrackingNumber(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["1z 999 aa1 01 2345 6784", "1Z999AA10123456784"],
    ["\u200b RR123456785de \u00a0\n", "RR123456785DE"],
    ["１２３４５６７８９０", "1234567890"],
    ["١٢٣٤٥٦٧٨٩٠", "1234567890"],
    ["१२३४५६७८९०", "1234567890"],
    ["ab-12345", "AB-12345"],
  ])("makes one spelling of %j", (raw, expected) => {
    expect(normalizeTrackingNumber(raw)).toBe(expected);
    expect(trackingNumberProblem(raw)).toBeNull();
  });
});

describe("what is wrong with a number", () => {
  it.each([
    ["", "missing"],
    ["   ", "missing"],
    ["#", "characters"],
    ["12'34; drop", "characters"],
    ["1234", "between 5 and 50"],
    ["1".repeat(51), "between 5 and 50"],
    ["ABCDEF", "no digit"],
    ["<script>1</script>", "characters"],
  ])("%j", (raw, words) => {
    expect(trackingNumberProblem(raw)).toContain(words);
  });
});
