import type { Language } from "../i18n";

/** What every part of the page needs beside its data. */
export interface ViewContext {
  language: Pick<Language, "texts" | "locale">;
  now: Date;
}

/** What a whole page needs: it names its language, and offers others. */
export interface PageContext extends ViewContext {
  language: Language;
}
