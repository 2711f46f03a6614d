/** "Hamburg, DE", or "Germany" when no more is known; null when nothing is. */
export function cityAndCountry(
  { city, country }: { city: string | null; country: string | null },
  locale: string,
): string | null {
  if (city !== null) {
    return country === null ? city : `${city}, ${country}`;
  }
  return country === null ? null : nameOf(country, locale);
}

function nameOf(country: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "region" }).of(country) ?? country;
  } catch {
    // What is no country's code has no name.
    return country;
  }
}
