import { LANGUAGES, type LanguageCode } from "./languages";

export interface BestLanguage {
  /** For the `lang` attribute: the language the texts are in. */
  code: LanguageCode;
  /** BCP-47 tag that formats dates and ages; the reader's own region when it is known. */
  locale: string;
}

/**
 * The first language we speak among the wishes; dates take their region from any wish of that language.
 * @param wishes BCP-47 tags, the dearest first; what is missing, malformed or no language of ours is passed over
 * @param spoken languages that there are texts for
 * @param otherwise spoken when no wish can be met
 */
export function bestLanguage<Code extends LanguageCode>(
  wishes: (string | null)[],
  spoken: readonly Code[],
  otherwise: Code,
): BestLanguage & { code: Code } {
  const tags = wishes.flatMap((wish) => readTag(wish) ?? []);
  const codes = tags.flatMap((tag) => spoken.find((code) => understands(tag, code)) ?? []);
  const code = codes[0] ?? otherwise;
  const region = tags.find((tag) => tag.region !== undefined && isWrittenAs(tag, code));
  return { code, locale: inOurDigits(region?.baseName ?? LANGUAGES[code].locale) };
}

/**
 * The same language in the same script. Chinese is the exception: texts in simplified characters are easier for a
 * reader of traditional ones than English is for most of them.
 */
function understands(tag: Intl.Locale, code: LanguageCode): boolean {
  return isWrittenAs(tag, code) || (tag.language === "zh" && new Intl.Locale(code).language === "zh");
}

function isWrittenAs(tag: Intl.Locale, code: LanguageCode): boolean {
  const [wanted, ours] = [tag.maximize(), new Intl.Locale(code).maximize()];
  return wanted.language === ours.language && wanted.script === ours.script;
}

/** Some regions write other digits, or count other years, than the texts around the date do. */
function inOurDigits(locale: string): string {
  const { calendar, numberingSystem } = new Intl.DateTimeFormat(locale).resolvedOptions();
  return calendar === "gregory" && numberingSystem === "latn"
    ? locale
    : new Intl.Locale(locale, { calendar: "gregory", numberingSystem: "latn" }).toString();
}

/** Without extensions: digits and calendars are not for a tag to choose. */
function readTag(tag: string | null): Intl.Locale | null {
  try {
    // Some storefronts write `de_DE`.
    return new Intl.Locale(new Intl.Locale((tag ?? "").trim().replace(/_/g, "-")).baseName);
  } catch {
    return null;
  }
}
