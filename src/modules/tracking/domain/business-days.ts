const DAY = 24 * 3_600_000;

/**
 * The moment `days` business days after `from`: Saturdays and Sundays (in UTC) do not count.
 * Public holidays are not known here.
 */
export function addBusinessDays(from: Date, days: number): Date {
  let moment = from.getTime();
  let left = days;
  while (left > 0) {
    moment += DAY;
    const weekday = new Date(moment).getUTCDay();
    if (weekday !== 0 && weekday !== 6) {
      left -= 1;
    }
  }
  return new Date(moment);
}
