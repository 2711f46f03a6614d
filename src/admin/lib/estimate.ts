import type { AdminTracker, EstimatedDeliveryView } from "../../api/http-types";
import { dayRangeText, dayText, localDay } from "./dates";
import type { Translate } from "./use-texts";

/** An estimate in words: one day, a range, or one open end. Null when it names no day. */
export function estimateText(
  estimate: EstimatedDeliveryView | null,
  t: Translate,
  locale: string,
): string | null {
  if (estimate?.from && estimate.to) {
    return dayRangeText(estimate.from, estimate.to, locale);
  }
  if (estimate?.to) {
    return t("estimate.until", { date: dayText(estimate.to, locale) });
  }
  return estimate?.from ? t("estimate.from", { date: dayText(estimate.from, locale) }) : null;
}

const ARRIVED_OR_GONE = new Set(["delivered", "exception", "expired"]);

/** Whether the last day of the estimate is past and the package is still on its way. */
export function isLate(
  tracker: Pick<AdminTracker, "status" | "attention" | "estimated_delivery">,
  now: Date,
): boolean {
  if (ARRIVED_OR_GONE.has(tracker.status)) {
    return false;
  }
  const last = tracker.estimated_delivery?.to ?? tracker.estimated_delivery?.from;
  return (
    tracker.attention === "late" || (last !== undefined && last !== null && last.slice(0, 10) < localDay(now))
  );
}
