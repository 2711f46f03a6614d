import type { LanguageCode } from "./languages";

/** A text for each form that a language's grammar has; where a form is missing, `other` stands in. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The chooser of a language: which form its grammar wants for a count (cardinal numbers of CLDR), e.g. in Polish
 * one for 1, another for 2 to 4, a third for 5 to 21.
 */
export function pluralIn(code: LanguageCode): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(code);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
