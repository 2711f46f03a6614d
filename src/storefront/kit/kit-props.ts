import type { CSSProperties } from "react";
import { inOurDigits } from "../../i18n/best-language";
import { en } from "../i18n/en";
import type { StorefrontTexts } from "../i18n/texts";
import type { ViewContext } from "../view/context";

/** What every component of the kit takes beside its data. */
export interface KitProps {
  /** The words: a language of the plugin, with whatever a shop says otherwise. English by default. */
  texts?: StorefrontTexts;
  /** BCP-47 tag that formats dates and numbers; the language's own by default. */
  locale?: string;
  /** The reader's moment; of today, unless a server and a browser must agree on one. */
  now?: Date;
  className?: string;
  style?: CSSProperties;
}

/** What a component is made with, defaults filled in. */
export function contextOf({ texts = en, locale, now }: KitProps): ViewContext {
  return { language: { texts, locale: inOurDigits(locale ?? texts.locale) }, now: now ?? new Date() };
}

/** Attributes of a component's outermost element: its class hooks, and the language it speaks. */
export function rootOf(
  { className, style }: KitProps,
  { language: { texts, locale } }: ViewContext,
  ...classes: string[]
) {
  return {
    className: ["trk", ...classes, className].filter(Boolean).join(" "),
    lang: new Intl.Locale(locale).baseName,
    dir: texts.direction,
    style,
  };
}
