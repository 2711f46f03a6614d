import { de } from "./de";
import { en } from "./en";
import type { EmailTexts } from "./texts";

/** One line per language, by its BCP-47 language part. */
const LANGUAGES: Record<string, EmailTexts> = { de, en };

/** Languages that mails are written in. */
export const EMAIL_LANGUAGES = Object.keys(LANGUAGES);

export interface Language {
  /** For the `lang` attribute: the language the texts are really in. */
  tag: string;
  texts: EmailTexts;
  /** Formats dates; the customer's own region when it fits the texts. */
  locale: string;
}

/** The texts for a BCP-47 tag; English when the tag is missing, malformed or a language we do not have. */
export function languageFor(tag: string | null): Language {
  const wanted = canonical(tag);
  const code = wanted?.split("-")[0] ?? "";
  const texts = Object.hasOwn(LANGUAGES, code) ? LANGUAGES[code] : undefined;
  if (!wanted || !texts) {
    return { tag: "en", texts: en, locale: en.locale };
  }
  return { tag: wanted, texts, locale: wanted === code ? texts.locale : wanted };
}

function canonical(tag: string | null): string | null {
  try {
    // Some storefronts write `de_DE`.
    const locale = new Intl.Locale(tag?.trim().replace(/_/g, "-") ?? "");
    // Without extensions: they could ask for other digits or calendars than the texts are written for.
    return locale.baseName;
  } catch {
    return null;
  }
}
