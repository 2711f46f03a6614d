import type { AdminRefreshResponse } from "../../../src/api/http-types";
import { heldEffectsAreDue } from "../support/clock";
import { refusalOf } from "../support/refusal";
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

  it("says that 17TRACK does not answer when it cannot be reached", async () => {
    const { tracker } = await shipped(story);
    await story.track17.fault({ kind: "drop", times: null });
    expect(await refusalOf(refresh(tracker.id))).toEqual({
      status: 400,
      type: "not_allowed",
      message: expect.stringContaining("does not answer"),
    });
    await story.track17.clearFaults();
    expect(await refresh(tracker.id)).toMatchObject({ refreshed: true });
  });

  it("waits until 17TRACK has been told the new carrier, and costs no other registration", async () => {
    const number = "123456789012";
    const { tracker } = await shipped(story, { trackers: [{ tracking_number: number, carrier: "FedEx" }] });
    await story.track17.fault({ kind: "status", endpoint: "changecarrier", times: null });
    await story.admin.post(`/admin/trackers/${tracker.id}`, { carrier: "DHL Paket" });
    await story.quiet();
    expect(await refusalOf(refresh(tracker.id))).toMatchObject({
      status: 400,
      message: expect.stringContaining("has not been told the new carrier yet"),
    });

    await story.track17.clearFaults();
    await story.sql("update tracking_provider_status set paused_until = null");
    await heldEffectsAreDue(story);
    const { registrations } = await story.track17.registrations({ number });
    expect(registrations).toEqual([expect.objectContaining({ carrier: 7041, carrier_change_count: 1 })]);
    expect(await refresh(tracker.id)).toMatchObject({ refreshed: true });
    expect((await story.track17.calls({ endpoint: "register" })).count).toBe(1);
  });

  it("is refused for a package that nobody reports on", async () => {
    const { tracker } = await shipped(story, {
      trackers: [{ tracking_number: "VAN-20261", carrier: "Own van" }],
    });
    expect(await refusalOf(refresh(tracker.id))).toMatchObject({
      status: 400,
      message: expect.stringContaining("by hand"),
    });
  });
}
