import { de } from "./de";
import { en } from "./en";
import type { StorefrontTexts } from "./texts";

/** One line per language, by its BCP-47 language part; the first one is spoken when nobody wishes another. */
const LANGUAGES = { en, de } satisfies Record<string, StorefrontTexts>;
export type LanguageCode = keyof typeof LANGUAGES;

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
}

/** The codes and own names of all languages. */
export const LANGUAGE_NAMES = (Object.keys(LANGUAGES) as LanguageCode[]).map((code) => ({
  code,
  name: LANGUAGES[code].name,
}));

/** The first language we have among the wishes; dates take their region from any wish of that language. */
export function chooseLanguage({ chosen, accepted, ordered }: LanguageWishes): Language {
  const wishes = [chosen, ...acceptedTags(accepted), ordered].flatMap((tag) => readTag(tag) ?? []);
  const code = wishes.map(({ language }) => language).find(isSpoken) ?? "en";
  const region = wishes.find(({ language, region }) => language === code && region !== undefined)?.region;
  const texts = LANGUAGES[code];
  return { code, texts, locale: region === undefined ? texts.locale : `${code}-${region}` };
}

function isSpoken(language: string): language is LanguageCode {
  return Object.hasOwn(LANGUAGES, language);
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

function readTag(tag: string | null): { language: string; region: string | undefined } | null {
  try {
    // Some storefronts write `de_DE`.
    const { language, region } = new Intl.Locale((tag ?? "").trim().replace(/_/g, "-"));
    return { language, region };
  } catch {
    return null;
  }
}
