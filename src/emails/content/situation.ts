import type { TrackerReason } from "../../modules/tracking/domain/status";
import type { TrackingEmailData, TrackingEmailInput } from "../types";

/** What a mail says. Each has its own words in every language. */
export const SITUATIONS = [
  "shipped",
  "shipped_without_number",
  "out_for_delivery",
  "available_for_pickup",
  "nobody_in",
  "attempt_failed",
  "bad_address",
  "customs_needs_recipient",
  "refused",
  "returning",
  "returned",
  "damaged",
  "lost",
  "problem",
  "delivered",
  "delivered_in_part",
  "delivered_all",
  "part_delivered",
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** Decides which words a mail needs. Never fails: what is not known by name reads as a failed attempt or a problem. */
export function situationOf({ kind, data }: TrackingEmailInput, reason: TrackerReason | null): Situation {
  switch (kind) {
    case "shipped":
      return data.packages.some((parcel) => parcel.tracking_number) ? "shipped" : "shipped_without_number";
    case "failed_attempt":
      return afterFailedAttempt(reason);
    case "exception":
      return afterException(reason);
    case "delivered":
      return afterDelivery(data);
    default:
      return kind;
  }
}

function afterFailedAttempt(reason: TrackerReason | null): Situation {
  switch (reason) {
    case "recipient_absent":
      return "nobody_in";
    case "bad_address":
    case "customs_needs_recipient":
    case "refused":
      return reason;
    default:
      return "attempt_failed";
  }
}

function afterException(reason: TrackerReason | null): Situation {
  switch (reason) {
    case "customs_needs_recipient":
    case "bad_address":
    case "refused":
    case "returning":
    case "returned":
    case "damaged":
    case "lost":
      return reason;
    case "destroyed":
      return "lost";
    case "recipient_absent":
      return "nobody_in";
    default:
      return "problem";
  }
}

function afterDelivery(data: TrackingEmailData): Situation {
  const { packages_delivered: delivered, packages_total: total } = data;
  // The packages that can be counted are not the whole order.
  if (isMoreBeside(data)) {
    return "part_delivered";
  }
  if (total <= 1) {
    return "delivered";
  }
  return delivered >= total ? "delivered_all" : "delivered_in_part";
}

/** Whether something of the order is in none of its packages: not shipped yet, or under way without a number. */
export function isMoreBeside({ order }: Pick<TrackingEmailData, "order">): boolean {
  return (order.more_to_ship ?? false) || (order.more_without_number ?? false);
}
