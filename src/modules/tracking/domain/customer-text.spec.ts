import fc from "fast-check";
import { cleanCustomerText, lengthOf, namesWebAddress } from "./customer-text";

const anything = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  fc
    .array(
      fc.constantFrom(
        "\0",
        "\r\n",
        "\n\n",
        "\v",
        "\u2028",
        "\u202e",
        "\u2066",
        "\ud800",
        "\u200b",
        "\t",
        " ",
        "a",
        "🙂",
      ),
    )
    .map((parts) => parts.join("")),
);

describe("what a customer writes", () => {
  it.each([
    ["Behind the garage,\r\nplease.", "Behind the garage,\nplease."],
    ["  two   blanks\tand a tab  ", "two blanks and a tab"],
    ["one\n\n\n \ntwo\u2028three", "one\ntwo\nthree"],
    ["gnp\u202e.exe\u0000\u001b[31m", "gnp .exe [31m"],
    ["half \ud83d a face", "half a face"],
    ["\u200b\u200d\n\ufeff", ""],
    ["👩‍👩‍👧 at home", "👩‍👩‍👧 at home"],
    ["اتركه عند الباب", "اتركه عند الباب"],
  ])("is cleaned: %j", (raw, clean) => {
    expect(cleanCustomerText(raw)).toBe(clean);
  });

  it("is the same when it is cleaned again, and never longer than it was", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const clean = cleanCustomerText(raw);
        expect(cleanCustomerText(clean)).toBe(clean);
        expect(clean.length).toBeLessThanOrEqual(raw.length);
      }),
    );
  });

  it("holds nothing afterwards that could not be stored or seen, and no empty line", () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const clean = cleanCustomerText(raw);
        expect(clean.replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u,
        );
        expect(clean).not.toMatch(/^\s|\s$|\n\n| {2}/);
        expect(clean === "" || /[^\p{C}\p{Z}]/u.test(clean)).toBe(true);
      }),
    );
  });

  it("keeps every letter and digit, in their order", () => {
    const letters = (text: string) => text.match(/[\p{L}\p{N}\p{P}]/gu)?.join("") ?? "";
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (raw) => {
        expect(letters(cleanCustomerText(raw))).toBe(letters(raw));
      }),
    );
  });

  it("is counted as people count", () => {
    expect(lengthOf("naïve 🙂")).toBe(7);
  });

  it.each([
    ["https://evil.example", true],
    ["see www.evil.example", true],
    ["ftp://x", true],
    ["Ring twice: the bell is broken.", false],
    ["c/o Müller, 2nd floor", false],
  ])("is known to name an address of the web, or not: %s", (text, names) => {
    expect(namesWebAddress(text)).toBe(names);
  });
});
