import type { AdminTrackingHealth } from "../../../src/api/http-types";
import { bellOf } from "../support/bell";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function healthStories(story: Story): void {
  const health = () => story.admin.get<AdminTrackingHealth>("/admin/tracking/health");

  it("say whether webhooks arrive, queues keep up, and quota is left", async () => {
    const before = await health();
    expect(before.providers.map(({ id }) => id)).toEqual(["17track", "manual"]);
    expect(before.providers[0]).toMatchObject({
      webhook_path: "/hooks/tracking/17track",
      last_webhook_at: null,
      quota: null,
      paused_until: null,
    });
    await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.quiet();
    const after = await health();
    expect(after.providers[0]).toMatchObject({
      last_webhook_at: expect.any(String),
      last_success_at: expect.any(String),
      quota: { remaining: expect.any(Number), total: expect.any(Number), checked_at: expect.any(String) },
      trackers_waiting: 0,
      trackers_refused: 0,
    });
    expect(after.inbox).toEqual({ waiting: 0, oldest_waiting_at: null, needs_a_human: 0, parked: 0 });
    expect(after.outbox).toMatchObject({ waiting: 0, needs_a_human: 0 });
  });

  it("say why a provider is left alone: down, or a wrong key", async () => {
    await story.track17.settings({ api_key: "another key" });
    const { tracker } = await shipped(story);
    const [provider] = (await health()).providers;
    expect(provider).toMatchObject({
      pause_kind: "configuration",
      pause_message: expect.stringMatching(/key/i),
      paused_until: expect.any(String),
      trackers_waiting: 1,
    });
    expect(provider?.pause_message).not.toContain(story.track17Key);
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "waiting",
      provider_state_reason: "configuration",
    });
    await story.track17.settings({ api_key: story.track17Key });
  });

  it("ring the bell once for a wrong key, and again when it is wrong again after it was right", async () => {
    const bell = async () => (await bellOf(story)).filter(({ title }) => title.includes("configuration"));
    const anHourPasses = () => story.sql("update tracking_provider_status set paused_until = null");
    for (const [times, number] of [UPS_NUMBER, SECOND_UPS_NUMBER].entries()) {
      await story.track17.settings({ api_key: "another key" });
      await shipped(story, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
      for (const _ of [1, 2, 3]) {
        await anHourPasses();
        await story.tick();
      }
      expect(await bell()).toHaveLength(times + 1);
      await story.track17.settings({ api_key: story.track17Key });
      await anHourPasses();
      await story.tick();
    }
    expect((await bell())[0]?.description).toContain("Check api_key");
  });

  it("say that no webhook address is entered at 17TRACK when that is why none comes", async () => {
    await shipped(story);
    await story.track17.settings({ webhook_url: null });
    // A day passes without a webhook.
    await story.sql("update tracking_provider_status set created_at = now() - interval '25 hours'");
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.tick();
    const [warning] = (await bellOf(story)).filter(({ title }) => /webhook/i.test(title));
    expect(warning?.description).toContain("17TRACK has no webhook address to send to");
    const [provider] = (await health()).providers;
    expect(provider).toMatchObject({ paused_until: null });
  });

  it("ring no bell when webhooks come as soon as the shop is back", async () => {
    await shipped(story);
    await story.track17.webhookFault({ kind: "lost" });
    await story.sql("update tracking_provider_status set created_at = now() - interval '25 hours'");
    for (const description of ["While it was away", "Later"]) {
      await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description }]);
      await story.tick();
    }
    expect((await story.track17.calls({ endpoint: "push" })).count).toBe(1);
    expect((await bellOf(story)).filter(({ title }) => /webhook/i.test(title))).toEqual([]);
  });

  it("ring the bell once when webhooks stopped coming and there is news", async () => {
    await shipped(story);
    await story.track17.webhookFault({ kind: "lost", times: null });
    // A day passes without a webhook.
    await story.sql("update tracking_provider_status set created_at = now() - interval '25 hours'");
    for (const description of ["One", "Two"]) {
      await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description }]);
      await story.tick();
    }
    const warnings = (await bellOf(story)).filter(({ title }) => /webhook/i.test(title));
    expect(warnings).toEqual([
      expect.objectContaining({ description: expect.stringContaining("/hooks/tracking/17track") }),
    ]);
  });
}
