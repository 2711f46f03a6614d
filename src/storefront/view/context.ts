import type { Language } from "../i18n";

/** What every part of the page needs beside its data. */
export interface ViewContext {
  language: Language;
  now: Date;
}
