/** Formatters that are kept: more than the languages and formats in use, fewer than all regions of the world. */
const KEPT = 200;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

/** A formatter of dates. Making one costs a hundred times what using it does, and a page uses a dozen. */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  return kept(dateFormats, key, () => new Intl.DateTimeFormat(locale, options));
}

/** A formatter of ages, such as "12 minutes ago". */
export function relativeTimeFormat(locale: string): Intl.RelativeTimeFormat {
  return kept(relativeFormats, locale, () => new Intl.RelativeTimeFormat(locale));
}

function kept<Formatter>(formats: Map<string, Formatter>, key: string, make: () => Formatter): Formatter {
  const known = formats.get(key);
  if (known !== undefined) {
    return known;
  }
  const [oldest] = formats.keys();
  if (formats.size >= KEPT && oldest !== undefined) {
    formats.delete(oldest);
  }
  const made = make();
  formats.set(key, made);
  return made;
}
