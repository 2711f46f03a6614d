const DAY = 24 * 3_600_000;

/** A day alone, or its first moment: that is how providers write an estimate without an hour. */
const NAMES_A_DAY = /^\d{4}-\d{2}-\d{2}(?:T00:00(?::00(?:\.0+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * When an estimated delivery is over and the package is late: at the end of the day, when the estimate names a day.
 *
 * @param to the estimate's last moment as the provider wrote it, ISO 8601
 * @returns null without a readable one
 */
export function endOfEstimate(to: string | null): Date | null {
  const time = to === null ? Number.NaN : Date.parse(to);
  if (to === null || Number.isNaN(time)) {
    return null;
  }
  return new Date(NAMES_A_DAY.test(to) ? time + DAY : time);
}
