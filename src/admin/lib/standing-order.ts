import type { AdminTracker } from "../../api/http-types";

/** The oldest first; packages entered together by their numbers, so that no card jumps when the list is renewed. */
export function inStandingOrder(trackers: readonly AdminTracker[] | undefined): AdminTracker[] | undefined {
  return (
    trackers &&
    [...trackers].sort(
      (a, b) =>
        a.created_at.localeCompare(b.created_at) || a.tracking_number.localeCompare(b.tracking_number),
    )
  );
}
