import { RecentlyUsed } from "../cache/recently-used";

/** Formatters that are kept: more than the languages and formats in use, fewer than all regions of the world. */
const KEPT = 200;

const dateFormats = new RecentlyUsed<Intl.DateTimeFormat>(KEPT);
const relativeFormats = new RecentlyUsed<Intl.RelativeTimeFormat>(KEPT);
const listFormats = new RecentlyUsed<Intl.ListFormat>(KEPT);
const regionNames = new RecentlyUsed<Intl.DisplayNames>(KEPT);

/** A formatter of dates. Making one costs a hundred times what using it does, and a page uses a dozen. */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  return dateFormats.getOrMake(key, () => new Intl.DateTimeFormat(locale, options));
}

/** A formatter of ages, such as "12 minutes ago". */
export function relativeTimeFormat(locale: string): Intl.RelativeTimeFormat {
  return relativeFormats.getOrMake(locale, () => new Intl.RelativeTimeFormat(locale));
}

/** A formatter of lists, such as "Leipzig, Hamburg and Bremen". */
export function listFormat(locale: string): Intl.ListFormat {
  return listFormats.getOrMake(locale, () => new Intl.ListFormat(locale, { type: "conjunction" }));
}

/** The names of countries. */
export function countryNames(locale: string): Intl.DisplayNames {
  return regionNames.getOrMake(locale, () => new Intl.DisplayNames(locale, { type: "region" }));
}
