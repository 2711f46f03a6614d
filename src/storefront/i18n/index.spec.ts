import fc from "fast-check";
import { LANGUAGE_CODES } from "../../i18n/languages";
import { chooseLanguage, LANGUAGE_NAMES } from ".";

const choose = (chosen: string | null, accepted: string | null, ordered: string | null) => {
  const { code, locale } = chooseLanguage({ chosen, accepted, ordered, shop: "en" });
  return `${code} ${locale}`;
};

it.each([
  ["what was chosen before all else", "de", "en-US,en;q=0.9", "en-GB", "de de-DE"],
  ["what the browser asks for before the order's", null, "de-CH,de;q=0.9,en;q=0.8", "en-US", "de de-CH"],
  ["the dearest, not the first", null, "en;q=0.2, fr;q=0.9, de;q=0.7", null, "fr fr-FR"],
  ["nothing that is refused", null, "en;q=0, de;q=0.1", null, "de de-DE"],
  ["the order's when the browser's are not spoken", null, "fi-FI,fi;q=0.9", "de-AT", "de de-AT"],
  [
    "a language in the one variety we write, with the reader's own dates",
    null,
    "pt-PT,pt;q=0.9",
    null,
    "pt-BR pt-PT",
  ],
  ["simplified characters for readers of Chinese", null, "zh-TW,zh;q=0.9,en;q=0.8", null, "zh-CN zh-CN"],
  ["our digits for dates in Arabic", "ar", "ar-EG", null, "ar ar-EG-u-ca-gregory-nu-latn"],
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
      expect(LANGUAGE_CODES).toContain(code);
      expect(new Intl.DateTimeFormat(locale).resolvedOptions().numberingSystem).toBe("latn");
    }),
  );
});

it("names each language in itself, once", () => {
  expect(LANGUAGE_NAMES.map(({ code }) => code)).toEqual(LANGUAGE_CODES);
  expect(new Set(LANGUAGE_NAMES.map(({ name }) => name)).size).toBe(LANGUAGE_CODES.length);
});
