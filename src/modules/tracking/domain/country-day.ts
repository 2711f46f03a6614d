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

const DAY = 24 * 3_600_000;
/** No clock on earth is further ahead of UTC. */
const FURTHEST_AHEAD = 14 * 3_600_000;

/**
 * The earliest instant at which a clock somewhere in a country can have shown a time; anywhere on earth when its clocks
 * are not known. Exact where the country has one clock, and at most an hour too early on the day on which it is changed.
 *
 * @param shown the time on the clock, as if it showed UTC
 */
export function earliestInstantIn(country: string | null, shown: Date): Date {
  const time = shown.getTime();
  const ahead = timeZonesOf(country).flatMap((zone) =>
    [time - DAY, time + DAY].map((near) => aheadOfUtc(zone, new Date(near))),
  );
  return new Date(time - (ahead.length === 0 ? FURTHEST_AHEAD : Math.max(...ahead)));
}

/** Milliseconds by which a time zone's clock is ahead of UTC at an instant. */
function aheadOfUtc(timeZone: string, at: Date): number {
  const shown = clockOf(timeZone).format(at);
  return Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(at.getTime() / 1000) * 1000;
}

/** The calendar day in a time zone, `YYYY-MM-DD`. */
function dayIn(timeZone: string, at: Date): string {
  return clockOf(timeZone).format(at).slice(0, 10);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Writes `YYYY-MM-DD HH:mm:ss`. Kept, as making one costs a hundred times what using it does; there are 400 zones. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const kept = clocks.get(timeZone);
  if (kept !== undefined) {
    return kept;
  }
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  clocks.set(timeZone, clock);
  return clock;
}

/**
 * Whether it is still the day of a scan anywhere in a country: exact where its clocks agree, and until midnight of the
 * last of them where they do not. Null when its clocks are not known, or nothing of its time.
 *
 * @param scan `day` as the carrier wrote it, `YYYY-MM-DD`; null when only the instant is known
 */
export function isStillDayIn(
  country: string | null,
  { day, occurred_at }: { day: string | null; occurred_at: string | null },
  now: Date,
): boolean | null {
  const zones = timeZonesOf(country);
  if (zones.length === 0 || (day === null && occurred_at === null)) {
    return null;
  }
  const dayOfScan = (zone: string) => day ?? (occurred_at && dayIn(zone, new Date(occurred_at)));
  return zones.some((zone) => dayIn(zone, now) === dayOfScan(zone));
}

/**
 * The calendar day that all clocks of a country show at an instant, `YYYY-MM-DD`; null where they do not agree, or are
 * not known.
 */
export function onlyDayIn(country: string | null, at: Date): string | null {
  const [day, ...others] = new Set(timeZonesOf(country).map((zone) => dayIn(zone, at)));
  return day !== undefined && others.length === 0 ? day : null;
}
