/** Where a package is, in the field's nine words. The same words from the table to the screen. */
export const TRACKER_STATUSES = [
  "pending",
  "info_received",
  "in_transit",
  "out_for_delivery",
  "available_for_pickup",
  "failed_attempt",
  "delivered",
  "exception",
  "expired",
] as const;
export type TrackerStatus = (typeof TRACKER_STATUSES)[number];

/** Why a package is where it is; the same for every provider. Texts, attention and analytics read it. */
export const TRACKER_REASONS = [
  "customs",
  "customs_needs_recipient",
  "recipient_absent",
  "refused",
  "bad_address",
  "security",
  "delayed",
  "damaged",
  "lost",
  "destroyed",
  "returning",
  "returned",
  "cancelled",
  "other",
] as const;
export type TrackerReason = (typeof TRACKER_REASONS)[number];

/** What a provider (or a person) says about a package at one moment. */
export interface StatusAndReason {
  status: TrackerStatus;
  reason: TrackerReason | null;
}

const FINAL_EXCEPTION_REASONS: ReadonlySet<TrackerReason | null> = new Set([
  "returned",
  "lost",
  "destroyed",
  "cancelled",
]);

/**
 * Whether nothing more is expected of this journey: it arrived, came back, or is gone.
 * Carriers may still report later, and later news is still taken; but nothing asks for it.
 */
export function isOver({ status, reason }: StatusAndReason): boolean {
  return status === "delivered" || (status === "exception" && FINAL_EXCEPTION_REASONS.has(reason));
}
