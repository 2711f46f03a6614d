import { bestLanguage } from "../../i18n/best-language";
import { LANGUAGES, type LanguageCode, type LanguageInfo } from "../../i18n/languages";
import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { hi } from "./hi";
import { it } from "./it";
import { ja } from "./ja";
import { nl } from "./nl";
import { pl } from "./pl";
import { ptBR } from "./pt-BR";
import type { EmailTexts } from "./texts";
import { zhCN } from "./zh-CN";

const TEXTS: Record<LanguageCode, EmailTexts> = {
  en,
  de,
  fr,
  es,
  "pt-BR": ptBR,
  it,
  nl,
  pl,
  "zh-CN": zhCN,
  ja,
  hi,
  ar,
};

export interface Language extends LanguageInfo {
  /** For the `lang` attribute: the language the texts are in. */
  code: LanguageCode;
  texts: EmailTexts;
}

/**
 * The texts for an order's language, and how dates are written beside them.
 * @param tag BCP-47 tag of the order; null when it was not noted
 * @param otherwise spoken when the tag is missing, malformed or of a language we do not have
 */
export function languageFor(tag: string | null, otherwise: LanguageCode): Language {
  const { code, locale } = bestLanguage([tag], otherwise);
  return { ...LANGUAGES[code], code, locale, texts: TEXTS[code] };
}
