import { dateTimeFormat } from "./formatters";
import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from "./languages";

export interface BestLanguage {
  /** For the `lang` attribute: the language the texts are in. */
  code: LanguageCode;
  /** BCP-47 tag that formats dates and ages; the reader's own region when it is known. */
  locale: string;
}

/**
 * The first language we speak among the wishes; dates take their region from any wish of that language.
 * @param wishes BCP-47 tags, the dearest first; what is missing, malformed or no language of ours is passed over
 * @param otherwise spoken when no wish can be met
 */
export function bestLanguage(wishes: (string | null)[], otherwise: LanguageCode): BestLanguage {
  const tags = wishes.flatMap((wish) => readTag(wish) ?? []);
  const codes = tags.flatMap((tag) => LANGUAGE_CODES.find((code) => understands(tag, code)) ?? []);
  const code = codes[0] ?? otherwise;
  const regional = tags.find((tag) => tag.has_region && isWrittenAs(tag, code));
  return { code, locale: inOurDigits(regional?.tag ?? LANGUAGES[code].locale) };
}

interface Tag {
  tag: string;
  language: string;
  /** The usual one of the language and region when the tag names none. */
  script: string | undefined;
  has_region: boolean;
}

const OURS = new Map(LANGUAGE_CODES.map((code) => [code, readTag(code)]));

/**
 * The same language in the same script. Chinese is the exception: texts in simplified characters are easier for a
 * reader of traditional ones than English is for most of them.
 */
function understands(tag: Tag, code: LanguageCode): boolean {
  return isWrittenAs(tag, code) || (tag.language === "zh" && OURS.get(code)?.language === "zh");
}

function isWrittenAs(tag: Tag, code: LanguageCode): boolean {
  const ours = OURS.get(code);
  return tag.language === ours?.language && tag.script === ours.script;
}

/**
 * The same region, in the digits and years that the texts around a date are written with, where its own are others.
 * @param locale BCP-47 tag
 */
export function inOurDigits(locale: string): string {
  const { calendar, numberingSystem } = dateTimeFormat(locale, {}).resolvedOptions();
  return calendar === "gregory" && numberingSystem === "latn"
    ? locale
    : new Intl.Locale(locale, { calendar: "gregory", numberingSystem: "latn" }).toString();
}

function readTag(text: string | null): Tag | null {
  try {
    // Some storefronts write `de_DE`.
    const locale = new Intl.Locale((text ?? "").trim().replace(/_/g, "-"));
    const { language, script } = locale.maximize();
    // Without extensions: digits and calendars are not for a tag to choose.
    return { tag: locale.baseName, language, script, has_region: locale.region !== undefined };
  } catch {
    return null;
  }
}
