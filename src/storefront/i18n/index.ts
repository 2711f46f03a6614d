import { bestLanguage } from "../../i18n/best-language";
import { DEFAULT_LANGUAGE, LANGUAGE_CODES, LANGUAGES, type LanguageCode } from "../../i18n/languages";
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
import type { StorefrontTexts } from "./texts";
import { zhCN } from "./zh-CN";

const TEXTS: Record<LanguageCode, StorefrontTexts> = {
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

export interface Language {
  /** For the `lang` attribute: the language the texts are in. */
  code: LanguageCode;
  texts: StorefrontTexts;
  /** BCP-47 tag that formats dates; the reader's own region when it is known. */
  locale: string;
}

export interface LanguageWishes {
  /** What the reader chose on the page. */
  chosen: string | null;
  /** The browser's `Accept-Language`. */
  accepted: string | null;
  /** BCP-47 tag of the order. */
  ordered: string | null;
  /** The shop's own, when nobody wishes anything we speak. */
  shop: LanguageCode;
}

/** The codes and own names of all languages. */
export const LANGUAGE_NAMES = LANGUAGE_CODES.map((code) => ({ code, name: LANGUAGES[code].name }));

/** The first language we have among the wishes; dates take their region from any wish of that language. */
export function chooseLanguage({ chosen, accepted, ordered, shop }: LanguageWishes): Language {
  const { code, locale } = bestLanguage([chosen, ...acceptedTags(accepted), ordered, shop], DEFAULT_LANGUAGE);
  return { code, texts: TEXTS[code], locale };
}

/** The tags of an `Accept-Language` header, the dearest first (RFC 9110, 12.5.4). */
function acceptedTags(header: string | null): string[] {
  return (header ?? "")
    .slice(0, 1000)
    .split(",")
    .map((entry) => {
      const [tag = "", ...parameters] = entry.split(";").map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2) ?? "1";
      return { tag, quality: Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}
