import fc from "fast-check";
import { plainDigits } from "./plain-digits";

/** Those in which each digit is one character; roman or Chinese numbers are words. */
const SYSTEMS = Intl.supportedValuesOf("numberingSystem").filter((numberingSystem) => {
  const written = new Intl.NumberFormat("en", { numberingSystem, useGrouping: false }).format(1_234_567_890);
  return /^\p{Nd}{10}$/u.test(written.normalize("NFKC"));
});

it("reads the digits of every script that Unicode counts with", () => {
  expect(SYSTEMS.length).toBeGreaterThan(50);
  for (const numberingSystem of SYSTEMS) {
    const format = new Intl.NumberFormat("en", { numberingSystem, useGrouping: false });
    fc.assert(
      fc.property(fc.nat(), (number) => {
        expect(plainDigits(format.format(number).normalize("NFKC"))).toBe(String(number));
      }),
      { numRuns: 20 },
    );
  }
});

it("leaves everything else as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainDigits(text).replace(/\d/g, "")).toBe(text.replace(/\p{Nd}/gu, ""));
    }),
  );
});
