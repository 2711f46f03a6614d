import type { AdminTracker } from "../../api/http-types";
import type { AttentionReason } from "../../modules/tracking/domain/attention";

const DAY = 24 * 3_600_000;

/** Beyond this even a journey across the world has news. */
const OLD_EVERYWHERE = 7 * DAY;

const TOO_OLD_FOR_ITS_LANE: ReadonlySet<AttentionReason | null> = new Set(["no_news", "no_first_scan"]);

/**
 * Whether the last news of a package is too old. The server knows what is usual between two countries and says so
 * as the reason for attention; a more urgent reason hides that, and then a week is old everywhere.
 */
export function isNewsOld(
  tracker: Pick<AdminTracker, "status" | "attention" | "last_event_at">,
  now: Date,
): boolean {
  if (tracker.status === "delivered") {
    return false;
  }
  if (TOO_OLD_FOR_ITS_LANE.has(tracker.attention)) {
    return true;
  }
  return tracker.last_event_at !== null && now.getTime() - Date.parse(tracker.last_event_at) > OLD_EVERYWHERE;
}
