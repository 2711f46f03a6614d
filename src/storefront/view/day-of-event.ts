import { dayAt, readWallClock, type WallClock } from "../../i18n/wall-clock";
import { isStillDayIn } from "../../modules/tracking/domain/country-day";
import type { TrackingEvent } from "../types";

/** A scan counts as of the same day for so long where neither its zone nor its country is known. */
const ROUGHLY_A_DAY = 24 * 3_600_000;
/** Minutes by which clocks on earth are ahead of UTC at most, and behind it. */
const CLOCKS_OF_THE_EARTH = [14 * 60, 0, -12 * 60];

/**
 * Whether it is, at a moment, the day that a carrier wrote, where it wrote it: by its zone, or by the clocks of the
 * country. Null when neither is known.
 */
export function isDayThere(
  { day, offset }: Pick<WallClock, "day" | "offset">,
  country: string | null,
  moment: Date,
): boolean | null {
  return offset === null
    ? isStillDayIn(country, { day, occurred_at: null }, moment)
    : day === dayAt(moment, offset);
}

/**
 * Whether it is still the day of an event where it happened, as the mail about it decides too. An event without any time
 * is believed to be of today, and a day of nobody knows where lasts as long as it does anywhere on earth.
 */
export function isOfToday(
  event: Pick<TrackingEvent, "local_time" | "occurred_at" | "country"> | undefined,
  now: Date,
): boolean {
  const country = event?.country ?? null;
  const occurredAt = event?.occurred_at ?? null;
  const local = readWallClock(event?.local_time);
  const there =
    local === null
      ? isStillDayIn(country, { day: null, occurred_at: occurredAt }, now)
      : isDayThere(local, country, now);
  if (there !== null) {
    return there;
  }
  if (occurredAt !== null) {
    return now.getTime() - Date.parse(occurredAt) < ROUGHLY_A_DAY;
  }
  return local === null || CLOCKS_OF_THE_EARTH.some((offset) => local.day === dayAt(now, offset));
}
