import { TRACKER_REASONS, TRACKER_STATUSES, type TrackerReason, type TrackerStatus } from "./status";

/** Which reasons say something about a package in this status; one without any needs no reason. */
export const REASONS_OF: Readonly<Record<TrackerStatus, readonly TrackerReason[]>> = {
  pending: ["other"],
  info_received: [],
  in_transit: ["customs", "customs_needs_recipient", "delayed"],
  out_for_delivery: [],
  available_for_pickup: ["recipient_absent"],
  failed_attempt: ["recipient_absent", "refused", "bad_address", "security", "other"],
  delivered: [],
  exception: TRACKER_REASONS,
  expired: [],
};

/** Why a reason cannot stand beside a status, in a sentence that names what can; null when it can. */
export function reasonProblem(status: TrackerStatus | null, reason: TrackerReason | null): string | null {
  if (reason === null || (status !== null && REASONS_OF[status].includes(reason))) {
    return null;
  }
  if (status === null) {
    const statuses = TRACKER_STATUSES.filter((one) => REASONS_OF[one].includes(reason));
    return `The reason ${reason} needs a status beside it: ${statuses.join(" or ")}.`;
  }
  const allowed = REASONS_OF[status];
  return allowed.length === 0
    ? `A package that is ${status} has no reason. Leave "${reason}" away, or choose another status.`
    : `The reason ${reason} does not go with the status ${status}. Its reasons are: ${allowed.join(", ")}.`;
}
