import { heldEffectsAreDue } from "../support/clock";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function heldStories(story: Story): void {
  it("wait half an hour with bad news, because carriers misfire", async () => {
    const { order } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Exception", sub_status: "Damage" }]);
    await story.tick();
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
    const [held] = await story.sql<{ seconds: string }>(
      "select extract(epoch from next_attempt_at - created_at) as seconds from tracking_outbox where state = 'waiting'",
    );
    expect(Math.round(Number(held?.seconds) / 60)).toBe(30);
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Order #${order.display_id} was damaged on the way`,
    ]);
  });

  it("say nothing when the bad news was taken back meanwhile", async () => {
    const { order, tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Exception", sub_status: "Lost" }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "exception", attention: "lost" });
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Found again" }]);
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
  });

  it("say nothing of a package that was corrected or removed meanwhile", async () => {
    const { order, tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Exception", sub_status: "Lost" }]);
    await story.quiet();
    await story.admin.post(`/admin/trackers/${tracker.id}`, {
      tracking_number: "1Z999AA10123456793",
      carrier: "UPS",
    });
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
  });
}
