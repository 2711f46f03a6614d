import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function stoppedStories(story: Story): void {
  it("is followed again, once, when 17TRACK stops a package that is still on its way", async () => {
    const { tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.quiet();
    await story.track17.stop(UPS_NUMBER, "Expired");
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "stopped",
      attention: "stopped",
    });

    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({ provider_state: "registered", attention: null });
    // Hours pass: the second stop comes in the very same bytes.
    await story.sql("update tracking_inbox set done_at = now() - interval '3 hours'");
    await story.sql("update tracker set retracked_at = now() - interval '3 hours' where id = ?", [
      tracker.id,
    ]);
    await story.track17.stop(UPS_NUMBER, "Expired");
    await story.tick();
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "stopped",
      attention: "stopped",
    });
    expect((await story.track17.calls({ endpoint: "retrack" })).count).toBe(1);
  });

  it("is registered anew when a person wants it followed once more, and knows what that costs", async () => {
    const { tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.track17.stop(UPS_NUMBER, "Expired");
    await story.tick();
    await story.sql("delete from tracking_inbox"); // Weeks pass: the second stop comes in the very same bytes.
    await story.sql("update tracker set retracked_at = now() - interval '20 days' where id = ?", [
      tracker.id,
    ]);
    await story.track17.stop(UPS_NUMBER, "Expired");
    await story.quiet();

    const retrack = async () => {
      await story.admin.post(`/admin/trackers/${tracker.id}/retrack`);
      await story.quiet();
      return story.tracker(tracker.id);
    };
    expect(await retrack()).toMatchObject({
      provider_state: "stopped",
      provider_state_reason: "retracked_before",
      provider_state_message: expect.stringContaining("costs one registration"),
      attention: "stopped",
    });
    await story.tick();
    expect((await story.track17.calls({ endpoint: "deletetrack" })).count).toBe(0);

    expect(await retrack()).toMatchObject({ provider_state: "registered", attention: null });
    expect((await story.track17.calls({ endpoint: "deletetrack" })).count).toBe(1);
    expect((await story.track17.registrations({ number: UPS_NUMBER })).registrations).toEqual([
      expect.objectContaining({ stopped_at: null, is_retracked: false }),
    ]);
    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery" }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "out_for_delivery" });
  });

  it("stays stopped when the package has arrived", async () => {
    const { tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await story.track17.stop(UPS_NUMBER, "Expired");
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "delivered",
      provider_state: "stopped",
      attention: null,
    });
    expect((await story.track17.calls({ endpoint: "retrack" })).count).toBe(0);
  });

  it("stays stopped when the merchant stopped it, until the merchant follows it again", async () => {
    const { tracker } = await shipped(story);
    await story.admin.post(`/admin/trackers/${tracker.id}/stop`);
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "stopped",
      provider_state_reason: "stopped_by_merchant",
    });
    const { registrations } = await story.track17.registrations({ number: UPS_NUMBER });
    expect(registrations).toEqual([expect.objectContaining({ stop_reason: "ByRequest" })]);

    await story.admin.post(`/admin/trackers/${tracker.id}/retrack`);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "registered",
      provider_state_reason: null,
    });
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "in_transit" });
  });
}
