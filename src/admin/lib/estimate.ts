import type { AdminTracker, EstimatedDeliveryView } from "../../api/http-types";
import type { TrackerReason } from "../../modules/tracking/domain/status";
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

const GOING_BACK_OR_GONE: ReadonlySet<TrackerReason | null> = new Set([
  "refused",
  "returning",
  "returned",
  "lost",
  "destroyed",
  "cancelled",
]);

/** Whether it is still expected where it was sent to: an estimate says nothing of what goes back or is gone. */
export function isExpected(tracker: Pick<AdminTracker, "status" | "reason">): boolean {
  return tracker.status !== "delivered" && !GOING_BACK_OR_GONE.has(tracker.reason);
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
