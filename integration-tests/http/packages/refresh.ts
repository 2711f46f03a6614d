import type { AdminRefreshResponse } from "../../../src/api/http-types";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function refreshStories(story: Story): void {
  const refresh = (id: string) => story.admin.post<AdminRefreshResponse>(`/admin/trackers/${id}/refresh`);

  it("is asked about now, and then left alone for a while", async () => {
    await story.track17.settings({ auto_webhooks: false });
    const { tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left Hamburg" }]);
    const fresh = await refresh(tracker.id);
    expect(fresh.refreshed).toBe(true);
    expect(fresh.tracker).toMatchObject({ status: "in_transit", last_event: "Left Hamburg" });
    expect(fresh.tracker.events).toHaveLength(1);
    expect(fresh.tracker.carrier_checked_at).not.toBeNull();
    expect(Date.parse(fresh.next_refresh_at)).toBeGreaterThan(Date.now());

    const again = await refresh(tracker.id);
    expect(again).toMatchObject({ refreshed: false, tracker: { status: "in_transit" } });
    expect((await story.track17.calls({ endpoint: "gettrackinfo" })).count).toBe(1);
    await story.track17.settings({ auto_webhooks: true });
  });

  it("says that it was not refreshed when 17TRACK cannot be reached", async () => {
    const { tracker } = await shipped(story);
    await story.track17.fault({ kind: "drop", times: null });
    const answer = await refresh(tracker.id);
    expect(answer.refreshed).toBe(false);
    expect(answer.tracker.last_checked_at).toBe(tracker.last_checked_at);
    await story.track17.clearFaults();
  });
}
