import type { DateStyle } from "../../i18n/dates";
import type { Language } from "../i18n";

/** What every part of the page needs beside its data. */
export interface ViewContext {
  language: Pick<Language, "texts" | "locale">;
  now: Date;
}

/** How days and clocks are written for this reader. */
export function dateStyleOf({ language: { texts, locale } }: ViewContext): DateStyle {
  return { locale, clock_separator: texts.clock_separator };
}

/** What a whole page needs: it names its language, and offers others. */
export interface PageContext extends ViewContext {
  language: Language;
}
