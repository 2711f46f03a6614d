/** ECMA-402's Locale Info, a method since Node 22 and a getter before; TypeScript does not know it yet. */
interface LocaleInfo {
  getTimeZones?(): string[] | undefined;
  timeZones?: string[];
}

/** IANA names of a country's time zones, overseas ones included; none when the country is not known. */
function timeZonesOf(country: string | null): string[] {
  if (country === null || !/^[A-Z]{2}$/.test(country)) {
    return [];
  }
  const locale = new Intl.Locale(`und-${country}`) as LocaleInfo;
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}

/** The calendar day in a time zone, `YYYY-MM-DD`. */
function dayIn(timeZone: string, at: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
}

/**
 * Whether it is still the day of a scan anywhere in a country: exact where its clocks agree, and until midnight of the
 * last of them where they do not. Null when its clocks are not known.
 *
 * @param scan its day as the carrier wrote it, `YYYY-MM-DD`; null when only the instant is known
 */
export function isStillDayIn(
  country: string | null,
  scan: { day: string | null; occurred_at: string },
  now: Date,
): boolean | null {
  const zones = timeZonesOf(country);
  return zones.length === 0
    ? null
    : zones.some((zone) => dayIn(zone, now) === (scan.day ?? dayIn(zone, new Date(scan.occurred_at))));
}
