import fc from "fast-check";
import { cleanText } from "./clean-text";

describe("cleanText", () => {
  it("takes out what Postgres cannot store: NULs and halves of surrogate pairs", () => {
    expect(cleanText("Ham\u0000burg \ud83d", 100)).toBe("Ham burg");
    expect(cleanText("\udc00Kiel", 100)).toBe("Kiel");
  });

  it("leaves emoji, accents and right-to-left text alone", () => {
    expect(cleanText(" 📦 Straße سمسا ", 100)).toBe("📦 Straße سمسا");
  });

  it("never cuts an emoji in half", () => {
    expect(cleanText("ab📦", 3)).toBe("ab");
  });

  it("says null when nothing is left", () => {
    expect(cleanText(" \n\u0000 ", 100)).toBeNull();
  });

  it("always gives storable, trimmed text within bounds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.integer({ min: 1, max: 20 }), (raw, longest) => {
        const text = cleanText(raw, longest);
        if (text !== null) {
          expect(text.length).toBeLessThanOrEqual(longest);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
          expect(cleanText(text, longest)).toBe(text);
        }
      }),
    );
  });
});
