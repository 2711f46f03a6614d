export interface LanguageInfo {
  /** The language's own name for itself. */
  name: string;
  direction: "ltr" | "rtl";
  /** BCP-47 tag that formats dates when the reader's own tag names no region. */
  locale: string;
  /** What stands between a day and its clock: "26 Nov, 14:05". */
  clock_separator: string;
}

/**
 * Every language that customers are spoken to in, by the BCP-47 tag for `lang` attributes. Each language is written
 * in one variety only: a Portuguese reader gets the Brazilian texts.
 */
export const LANGUAGES = {
  en: { name: "English", direction: "ltr", locale: "en-GB", clock_separator: ", " },
  de: { name: "Deutsch", direction: "ltr", locale: "de-DE", clock_separator: ", " },
  fr: { name: "Français", direction: "ltr", locale: "fr-FR", clock_separator: ", " },
  es: { name: "Español", direction: "ltr", locale: "es-ES", clock_separator: ", " },
  "pt-BR": { name: "Português (Brasil)", direction: "ltr", locale: "pt-BR", clock_separator: ", " },
  it: { name: "Italiano", direction: "ltr", locale: "it-IT", clock_separator: ", " },
  nl: { name: "Nederlands", direction: "ltr", locale: "nl-NL", clock_separator: ", " },
  pl: { name: "Polski", direction: "ltr", locale: "pl-PL", clock_separator: ", " },
  "zh-CN": { name: "简体中文", direction: "ltr", locale: "zh-CN", clock_separator: " " },
  ja: { name: "日本語", direction: "ltr", locale: "ja-JP", clock_separator: " " },
  hi: { name: "हिन्दी", direction: "ltr", locale: "hi-IN", clock_separator: ", " },
  ar: { name: "العربية", direction: "rtl", locale: "ar", clock_separator: "، " },
} as const satisfies Record<string, LanguageInfo>;

export type LanguageCode = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** What is spoken when neither the reader nor the shop says otherwise. */
export const DEFAULT_LANGUAGE = "en" satisfies LanguageCode;
