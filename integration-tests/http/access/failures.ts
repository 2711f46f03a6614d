import type { AdminTrackingFailuresResponse } from "../../../src/api/http-types";
import { MAX_ATTEMPTS } from "../../../src/modules/tracking/repositories/lease";
import { bellOf } from "../support/bell";
import { heldEffectsAreDue } from "../support/clock";
import { shipped } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function failureStories(story: Story): void {
  const failures = () => story.admin.get<AdminTrackingFailuresResponse>("/admin/tracking/failures");

  it("see a mail that the provider refuses for good, hear of it once, and send it again", async () => {
    await story.resend.fault({
      kind: "error",
      name: "validation_error",
      status: 422,
      message: "The domain is not verified.",
      times: 1,
    });
    const { order } = await shipped(story);
    const { failures: found, count } = await failures();
    expect(count).toBe(1);
    expect(found).toEqual([
      expect.objectContaining({
        id: expect.stringMatching(/^trou_/),
        queue: "outbox",
        kind: "notify",
        order_id: order.id,
        error: expect.stringContaining("not verified"),
      }),
    ]);
    await story.tick();
    const bells = (await bellOf(story)).filter(({ title }) => /could not be told/.test(title));
    expect(bells).toHaveLength(1);
    expect(await subjectsTo(story, order.email)).toEqual([]);

    await story.admin.post(`/admin/tracking/failures/${found[0]?.id}/retry`);
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
    expect((await failures()).count).toBe(0);
  });

  it("send a mail that was refused for its address to the corrected one", async () => {
    const refusal = {
      kind: "error",
      name: "validation_error",
      status: 422,
      message: "Invalid `to` field.",
    } as const;
    await story.resend.fault({ ...refusal, times: 1 });
    const { order } = await shipped(story, { placed: { email: "mistyped@example.com" } });
    await story.admin.post(`/admin/orders/${order.id}`, { email: "right@example.com" });

    const { failures: found } = await failures();
    await story.admin.post(`/admin/tracking/failures/${found[0]?.id}/retry`);
    await story.quiet();
    expect(await subjectsTo(story, "mistyped@example.com")).toEqual([]);
    expect(await subjectsTo(story, "right@example.com")).toHaveLength(1);
  });

  it("see an effect after its last attempt, while others go on", async () => {
    await story.resend.fault({ kind: "status", status: 503, times: null });
    const { order } = await shipped(story);
    expect((await failures()).count).toBe(0);
    // A day passes: all attempts but the last two were made.
    await story.sql("update tracking_outbox set attempts = ? where state = 'waiting'", [
      MAX_ATTEMPTS.tracking_outbox - 2,
    ]);
    await heldEffectsAreDue(story);
    expect((await failures()).count).toBe(0);
    await heldEffectsAreDue(story);
    expect((await failures()).failures).toEqual([
      expect.objectContaining({
        kind: "notify",
        attempts: MAX_ATTEMPTS.tracking_outbox,
        error: expect.any(String),
      }),
    ]);
    await story.resend.clearFaults();
    const next = await shipped(story, { placed: { email: "next@example.com" } });
    expect(await subjectsTo(story, "next@example.com")).toHaveLength(1);
    expect(await subjectsTo(story, order.email)).toEqual([]);
    expect(next.order.id).not.toBe(order.id);
  });
}
