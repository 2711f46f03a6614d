import type { AdminTrackingHealth } from "../../../src/api/http-types";
import { bellOf } from "../support/bell";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function quotaStories(story: Story): void {
  const warnings = async () => (await bellOf(story)).filter(({ title }) => /quota/i.test(title));

  it("waits while the quota is used up, says so, and goes on by itself when there is quota again", async () => {
    await story.track17.quota({ remain: 0 });
    const { tracker } = await shipped(story);
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "waiting",
      provider_state_reason: "quota",
      provider_state_message: expect.stringMatching(/quota/i),
      attention: null,
    });
    expect((await story.track17.registrations({ number: UPS_NUMBER })).count).toBe(0);
    await story.tick();
    await story.tick();
    expect(await warnings()).toEqual([expect.objectContaining({ title: expect.stringMatching(/used up/) })]);

    await story.track17.quota({ remain: 10 });
    await story.sql("update tracker set register_at = now()"); // The next turn has come.
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "registered",
      provider_state_reason: null,
    });
  });

  it("registers all the same when only the quota cannot be read, and tells the merchant when that lasts", async () => {
    await story.track17.fault({ kind: "malformed", endpoint: "getquota", times: null });
    const { tracker } = await shipped(story);
    expect(await story.tracker(tracker.id)).toMatchObject({ provider_state: "registered" });
    const [provider] = (await story.admin.get<AdminTrackingHealth>("/admin/tracking/health")).providers;
    expect(provider).toMatchObject({
      paused_until: null,
      paused_operations: [
        { operation: "quota", kind: "retry", message: expect.stringContaining("getquota") },
      ],
    });
    expect(await warnings()).toEqual([]);

    // An hour passes.
    await story.sql("update tracking_alarm set created_at = now() - interval '61 minutes'");
    await shipped(story, { trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }] });
    expect(await warnings()).toEqual([
      expect.objectContaining({ title: "17track: nobody knows how much quota is left" }),
    ]);

    await story.track17.clearFaults();
    await story.sql("update tracking_provider_status set paused_operations = null");
    await shipped(story, { trackers: [{ tracking_number: "1Z999AA10000000003", carrier: "UPS" }] });
    expect(await story.sql("select id from tracking_alarm")).toEqual([]);
    const [known] = (await story.admin.get<AdminTrackingHealth>("/admin/tracking/health")).providers;
    expect(known).toMatchObject({ paused_operations: [], quota: { remaining: expect.any(Number) } });
  });

  it("leaves it to 17TRACK to refuse what goes beyond a quota that cannot be read", async () => {
    await story.track17.quota({ remain: 0 });
    await story.track17.fault({ kind: "malformed", endpoint: "getquota", times: null });
    const { tracker } = await shipped(story);
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "waiting",
      provider_state_reason: "quota",
    });
    expect(await warnings()).toEqual([expect.objectContaining({ title: "17track: quota used up" })]);
  });

  it("registers the newest shipments first when there is not enough for all", async () => {
    await story.track17.quota({ remain: 0 });
    const old = await shipped(story, {
      trackers: [{ tracking_number: "1Z999AA10000000001", carrier: "UPS" }],
    });
    const recent = await shipped(story, {
      trackers: [{ tracking_number: "1Z999AA10000000002", carrier: "UPS" }],
    });
    await story.track17.quota({ remain: 1 });
    await story.sql("update tracker set register_at = now()"); // The next turn has come.
    await story.tick();
    expect(await story.tracker(recent.tracker.id)).toMatchObject({ provider_state: "registered" });
    expect(await story.tracker(old.tracker.id)).toMatchObject({ provider_state: "waiting" });
    const { count } = await story.track17.registrations();
    expect(count).toBe(1);
  });
}
