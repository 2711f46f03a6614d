import type { Reason, Status, Tracker } from "../types";

/** What a package's card and headline say. Each has its own words in every language. */
export type Situation =
  | "pending"
  | "info_received"
  | "in_transit"
  | "customs"
  | "out_for_delivery"
  | "out_for_delivery_earlier"
  | "customs_needs_recipient"
  | "available_for_pickup"
  | "recipient_absent"
  | "attempt_failed"
  | "bad_address"
  | "refused"
  | "delayed"
  | "late"
  | "security"
  | "damaged"
  | "lost"
  | "returning"
  | "returned"
  | "problem"
  | "carrier_cancelled"
  | "expired"
  | "delivered"
  | "return_announced"
  | "return_moving"
  | "return_arrived"
  | "return_problem";

const BY_STATUS: Record<Status, Situation> = {
  pending: "pending",
  info_received: "info_received",
  in_transit: "in_transit",
  out_for_delivery: "out_for_delivery",
  available_for_pickup: "available_for_pickup",
  failed_attempt: "attempt_failed",
  delivered: "delivered",
  exception: "problem",
  expired: "expired",
};

/** Reasons that say more than the status, by the statuses under which they hold. */
const BY_REASON: Record<Reason, Partial<Record<Status, Situation>>> = {
  customs: { info_received: "customs", in_transit: "customs", exception: "customs" },
  customs_needs_recipient: {
    pending: "customs_needs_recipient",
    info_received: "customs_needs_recipient",
    in_transit: "customs_needs_recipient",
    out_for_delivery: "customs_needs_recipient",
    available_for_pickup: "customs_needs_recipient",
    failed_attempt: "customs_needs_recipient",
    exception: "customs_needs_recipient",
  },
  recipient_absent: { failed_attempt: "recipient_absent", exception: "recipient_absent" },
  refused: { failed_attempt: "refused", exception: "refused" },
  bad_address: { failed_attempt: "bad_address", exception: "bad_address" },
  security: { in_transit: "security", exception: "security" },
  delayed: { in_transit: "delayed", exception: "delayed" },
  damaged: { exception: "damaged" },
  lost: { exception: "lost" },
  destroyed: { exception: "lost" },
  returning: { in_transit: "returning", exception: "returning" },
  returned: { exception: "returned" },
  cancelled: { exception: "carrier_cancelled" },
  other: {},
};

/** A return is meant to come back to the shop: what is trouble for a delivery is its way. */
const RETURN_BY_STATUS: Record<Status, Situation> = {
  pending: "return_announced",
  info_received: "return_announced",
  in_transit: "return_moving",
  out_for_delivery: "return_moving",
  available_for_pickup: "return_moving",
  failed_attempt: "return_moving",
  delivered: "return_arrived",
  exception: "return_problem",
  expired: "return_problem",
};
const RETURN_BY_REASON: Partial<Record<Reason, Situation>> = {
  returning: "return_moving",
  returned: "return_arrived",
};

/** A shop's server may be newer than the components in its storefront, and know more than these. */
const UNKNOWN: Situation = "in_transit";
const UNKNOWN_RETURN: Situation = "return_moving";

/** Decides which words fit a package. A reason that is not known by name reads by its status alone. */
export function situationOf({
  direction,
  status,
  reason,
}: Pick<Tracker, "direction" | "status" | "reason">): Situation {
  if (direction === "return") {
    const named = status === "exception" && reason !== null ? RETURN_BY_REASON[reason] : undefined;
    return named ?? RETURN_BY_STATUS[status] ?? UNKNOWN_RETURN;
  }
  return (reason === null ? undefined : BY_REASON[reason]?.[status]) ?? BY_STATUS[status] ?? UNKNOWN;
}
