import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { TextKey } from "../i18n/dictionary";
import { languageTagOf } from "./language-tag";

type Values = Record<string, string | number>;

/** Our text in the dashboard's language; `count` chooses between its plural forms. */
export type Translate = (key: TextKey, values?: Values) => string;

export interface Texts {
  t: Translate;
  /** BCP-47 tag for `Intl`. */
  locale: string;
}

/** Our texts and the language of the dashboard. */
export function useTexts(): Texts {
  const { t, i18n } = useTranslation("tracking17");
  const translate = useCallback<Translate>((key, values) => t(key, { ...values }), [t]);
  return { t: translate, locale: languageTagOf(i18n.language) };
}
