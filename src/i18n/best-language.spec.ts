import fc from "fast-check";
import { bestLanguage } from "./best-language";
import { LANGUAGE_CODES, LANGUAGES } from "./languages";

const best = (...wishes: (string | null)[]) => {
  const { code, locale } = bestLanguage(wishes, "nl");
  return `${code}, dates ${locale}`;
};

it.each([
  ["a language by its tag", ["pt-BR"], "pt-BR, dates pt-BR"],
  ["a language without its region", ["pt"], "pt-BR, dates pt-BR"],
  ["another region of the language, with that region's dates", ["pt-PT"], "pt-BR, dates pt-PT"],
  ["regions we have never heard of", ["es-419"], "es, dates es-419"],
  ["Chinese in simplified characters", ["zh", "zh-Hans", "zh-CN"], "zh-CN, dates zh-CN"],
  ["Singapore's dates for Singapore", ["zh-SG"], "zh-CN, dates zh-SG"],
  ["simplified characters for readers of traditional ones, dates included", ["zh-TW"], "zh-CN, dates zh-CN"],
  ["the same by script", ["zh-Hant-HK"], "zh-CN, dates zh-CN"],
  ["no other script of a language, which its readers may not know", ["hi-Latn", "pl"], "pl, dates pl-PL"],
  ["tags with an underscore", ["fr_CA"], "fr, dates fr-CA"],
  ["tags in any case", [" FR-be "], "fr, dates fr-BE"],
  ["old names of a language", ["cmn"], "zh-CN, dates zh-CN"],
  ["the first wish that can be met", ["fi", null, "it", "de"], "it, dates it-IT"],
  ["the region from a later wish of that language", ["de", "en-US", "de-CH"], "de, dates de-CH"],
  ["what stands in for it when no wish can be met", ["fi", "", null, "not a tag"], "nl, dates nl-NL"],
  ["no name that objects have by nature", ["constructor", "__proto__"], "nl, dates nl-NL"],
  ["no digits and calendars that a tag asks for", ["en-GB-u-nu-thai-ca-buddhist"], "en, dates en-GB"],
  [
    "regions that write other digits, with ours",
    ["ar-EG"],
    `ar, dates ${new Intl.Locale("ar-EG", { calendar: "gregory", numberingSystem: "latn" })}`,
  ],
])("takes %s", (_what, wishes, expected) => {
  expect(best(...wishes)).toBe(expected);
});

it.each(LANGUAGE_CODES)("speaks %s to those who ask for it", (code) => {
  expect(bestLanguage([code], "en").code).toBe(code);
  expect(bestLanguage([LANGUAGES[code].locale], "en").code).toBe(code);
});

it("never fails, and dates are written in the digits and years of the texts", () => {
  const region = fc.stringMatching(/^[A-Z]{2}$/);
  const wish = fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom(...LANGUAGE_CODES), region).map(([code, of]) => `${code.slice(0, 2)}-${of}`),
    fc.constantFrom(null, "ar-SA", "th-TH", "fa-IR"),
  );
  fc.assert(
    fc.property(fc.array(wish), (wishes) => {
      const { code, locale } = bestLanguage(wishes, "en");
      const { numberingSystem, calendar } = new Intl.DateTimeFormat(locale).resolvedOptions();
      expect(LANGUAGE_CODES).toContain(code);
      expect([numberingSystem, calendar]).toEqual(["latn", "gregory"]);
    }),
  );
});
