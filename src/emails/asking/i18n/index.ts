import { bestLanguage } from "../../../i18n/best-language";
import type { LanguageCode } from "../../../i18n/languages";
import { type Language, languageFor } from "../../i18n";
import { de } from "./de";
import { en } from "./en";
import type { AskingTexts } from "./texts";

/** One line per language these mails are written in. */
const TEXTS = { en, de } satisfies Partial<Record<LanguageCode, AskingTexts>>;
const SPOKEN = Object.keys(TEXTS) as (keyof typeof TEXTS)[];

/**
 * The language for an order, with the texts of mails that ask something.
 * @param tag BCP-47 tag of the order; null when it was not noted
 * @param otherwise the shop's own language; English when these mails do not speak it
 */
export function askingLanguageFor(
  tag: string | null,
  otherwise: LanguageCode,
): { language: Language; texts: AskingTexts } {
  const { code, locale } = bestLanguage([tag, otherwise], "en", SPOKEN);
  return { language: { ...languageFor(code, code), locale }, texts: TEXTS[code] };
}
