import { bellOf } from "../support/bell";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function quotaStories(story: Story): void {
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
    const warnings = (await bellOf(story)).filter(({ title }) => /quota/i.test(title));
    expect(warnings).toEqual([expect.objectContaining({ title: expect.stringMatching(/used up/) })]);

    await story.track17.quota({ remain: 10 });
    await story.sql("update tracker set register_at = now()"); // The next turn has come.
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({
      provider_state: "registered",
      provider_state_reason: null,
    });
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
