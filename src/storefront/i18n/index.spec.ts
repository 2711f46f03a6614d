import fc from "fast-check";
import { chooseLanguage } from ".";

const choose = (chosen: string | null, accepted: string | null, ordered: string | null) => {
  const { code, locale } = chooseLanguage({ chosen, accepted, ordered, shop: "en" });
  return `${code} ${locale}`;
};

it.each([
  ["what was chosen before all else", "de", "en-US,en;q=0.9", "en-GB", "de de-DE"],
  ["what the browser asks for before the order's", null, "de-CH,de;q=0.9,en;q=0.8", "en-US", "de de-CH"],
  ["the dearest, not the first", null, "fr;q=0.9, en;q=0.2, de;q=0.7", null, "de de-DE"],
  ["nothing that is refused", null, "en;q=0, de;q=0.1", null, "de de-DE"],
  ["the order's when the browser's are not spoken", null, "fr-FR,fr;q=0.9", "de-AT", "de de-AT"],
  ["English in the end", null, null, null, "en en-GB"],
  ["English for what is no language", "<script>", "*;q=x,,;;", "__", "en en-GB"],
  ["the reader's own region for dates", "en", "de-DE,en-US;q=0.5", null, "en en-US"],
  ["an order's tag with an underscore", null, null, "de_AT", "de de-AT"],
])("takes %s", (_name, chosen, accepted, ordered, expected) => {
  expect(choose(chosen, accepted, ordered)).toBe(expected);
});

it("never fails, and dates can be written in what it chose", () => {
  const any = fc.option(fc.oneof(fc.string(), fc.constantFrom("constructor", "toString", "en-u-nu-thai")), {
    nil: null,
  });
  fc.assert(
    fc.property(any, any, any, (chosen, accepted, ordered) => {
      const { code, locale } = chooseLanguage({ chosen, accepted, ordered, shop: "en" });
      expect(["en", "de"]).toContain(code);
      expect(new Intl.DateTimeFormat(locale).resolvedOptions().numberingSystem).toBe("latn");
    }),
  );
});
