import { countryNames } from "../../i18n/formatters";

/** "Hamburg, DE", or "Germany" when no more is known; null when nothing is. */
export function cityAndCountry(
  { city, country }: { city: string | null; country: string | null },
  locale: string,
): string | null {
  if (city !== null) {
    return country === null ? city : `${city}, ${country}`;
  }
  return country === null ? null : countryName(country, locale);
}

/** A country in the reader's language; what is no country's code stays as it is. */
export function countryName(code: string, locale: string): string {
  try {
    return countryNames(locale).of(code) ?? code;
  } catch {
    return code;
  }
}
