import fc from "fast-check";
import { cleanTexts, oneLine, shorten } from "./clean";

it("makes one line of any text, and leaves a clean one alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = oneLine(text);
      expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
      expect(oneLine(line)).toBe(line);
    }),
  );
  expect(oneLine("Späti 👩‍👩‍👧 & <Söhne>")).toBe("Späti 👩‍👩‍👧 & <Söhne>");
});

it("cleans texts at any depth, and nothing else", () => {
  const value = { a: ["x\r\ny", null, 3, { b: "\u0000z" }], c: true };
  expect(cleanTexts(value)).toEqual({ a: ["x y", null, 3, { b: "z" }], c: true });
});

it("never cuts a character in two", () => {
  expect(shorten("Hamburg", 7)).toBe("Hamburg");
  expect(shorten("Hamburg", 4)).toBe("Ham…");
  expect(shorten("🚚🚚🚚", 2)).toBe("🚚…");
});
