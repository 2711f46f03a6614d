import type { AdminTracker } from "../../api/http-types";
import type { TrackerReason, TrackerStatus } from "../../modules/tracking/domain/status";
import type { TextKey } from "../i18n/dictionary";

export type StatusColor = "grey" | "blue" | "orange" | "red" | "green";

/** Names of the pictures; the components know the drawings. */
export type StatusIcon =
  | "waiting"
  | "announced"
  | "moving"
  | "customs"
  | "today"
  | "pickup"
  | "attempt"
  | "delivered"
  | "trouble"
  | "back"
  | "silence";

export interface StatusLook {
  text: TextKey;
  color: StatusColor;
  icon: StatusIcon;
}

const LOOKS: Record<TrackerStatus, { color: StatusColor; icon: StatusIcon }> = {
  pending: { color: "grey", icon: "waiting" },
  info_received: { color: "grey", icon: "announced" },
  in_transit: { color: "blue", icon: "moving" },
  out_for_delivery: { color: "blue", icon: "today" },
  available_for_pickup: { color: "orange", icon: "pickup" },
  failed_attempt: { color: "orange", icon: "attempt" },
  delivered: { color: "green", icon: "delivered" },
  exception: { color: "red", icon: "trouble" },
  expired: { color: "red", icon: "silence" },
};

/** Reasons whose colour or picture says more than the status alone. */
const BY_REASON: Partial<Record<TrackerReason, { color?: StatusColor; icon?: StatusIcon }>> = {
  customs: { icon: "customs" },
  customs_needs_recipient: { color: "orange", icon: "customs" },
  delayed: { color: "orange" },
  returning: { icon: "back" },
  returned: { icon: "back" },
  refused: { icon: "back" },
};

const NAMED_BY_REASON: ReadonlySet<TrackerStatus> = new Set([
  "info_received",
  "in_transit",
  "out_for_delivery",
  "failed_attempt",
  "exception",
]);

/** How a package's status is said and shown. A reason we know by name replaces the general word. */
export function statusLook(status: TrackerStatus, reason: TrackerReason | null): StatusLook {
  const look = LOOKS[status];
  if (reason === null || reason === "other" || !NAMED_BY_REASON.has(status)) {
    return { text: `status.${status}`, ...look };
  }
  return { text: `reason.${reason}`, ...look, ...BY_REASON[reason] };
}

/** What nobody follows. */
export const NOT_FOLLOWED: StatusLook = { text: "packages.notFollowed", color: "orange", icon: "attempt" };

/** The same for the merchant, who must also see that nobody follows a package: its status then means nothing. */
export function packageLook(tracker: Pick<AdminTracker, "status" | "reason" | "provider_state">): StatusLook {
  return tracker.provider_state === "refused" && tracker.status === "pending"
    ? NOT_FOLLOWED
    : statusLook(tracker.status, tracker.reason);
}
