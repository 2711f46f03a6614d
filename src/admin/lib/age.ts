import type { Translate } from "./use-texts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** From here on a date says more than a number of days. */
const OLDEST_IN_DAYS = 60;

/** How long ago something was, in words: "just now", "12 min ago", "2 d ago", or the date when it is long gone. */
export function ageText(iso: string, now: Date, t: Translate, locale: string): string {
  const then = new Date(iso);
  const elapsed = now.getTime() - then.getTime();
  if (Number.isNaN(elapsed)) {
    return iso;
  }
  if (elapsed < MINUTE) {
    return t("age.now");
  }
  if (elapsed < HOUR) {
    return t("age.minutes", { count: Math.floor(elapsed / MINUTE) });
  }
  if (elapsed < DAY) {
    return t("age.hours", { count: Math.floor(elapsed / HOUR) });
  }
  if (elapsed < OLDEST_IN_DAYS * DAY) {
    return t("age.days", { count: Math.floor(elapsed / DAY) });
  }
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(then);
}
