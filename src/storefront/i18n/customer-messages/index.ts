import { LANGUAGES, type LanguageCode } from "../../../i18n/languages";
import { de } from "./de";
import { en } from "./en";
import type { CustomerMessageTexts } from "./texts";

/** One line per language these texts are written in; the others get English, marked as such. */
const TEXTS: Partial<Record<LanguageCode, CustomerMessageTexts>> = { en, de };

/** The texts around what customers may say, in a page's language or else in English, and what they are written in. */
export function customerMessageTexts(code: LanguageCode): {
  texts: CustomerMessageTexts;
  lang: LanguageCode;
  direction: "ltr" | "rtl";
} {
  const own = TEXTS[code];
  const lang = own === undefined ? "en" : code;
  return { texts: own ?? en, lang, direction: LANGUAGES[lang].direction };
}
