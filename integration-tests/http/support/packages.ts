import type { AdminTracker, AdminTrackersResponse } from "../../../src/api/http-types";
import type { Story } from "./story";

/** An order's live packages, as the dashboard lists them, the oldest first. */
export async function trackersOf(story: Story, orderId: string): Promise<AdminTracker[]> {
  const { trackers } = await story.admin.get<AdminTrackersResponse>(
    `/admin/trackers?order_id=${orderId}&order=created_at`,
  );
  return trackers;
}
