import { heldEffectsAreDue } from "../support/clock";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function providerTroubleStories(story: Story): void {
  it("come once when Resend took one and its answer was lost", async () => {
    await story.resend.fault({ kind: "drop", when: "after" });
    const { order } = await shipped(story);
    await heldEffectsAreDue(story);
    const mails = await story.resend.mails({ to: order.email });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.mails_with_key).toBe(1);
    expect(mails[0]?.requests_with_key).toBeGreaterThan(1);
  });

  it("stay what they were rendered as, whatever happens before the next attempt", async () => {
    await story.resend.fault({ kind: "status", status: 500 });
    const { order, tracker } = await shipped(story);
    await story.admin.post(`/admin/trackers/${tracker.id}`, {
      tracking_number: SECOND_UPS_NUMBER,
      carrier: "UPS",
    });
    await heldEffectsAreDue(story);
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.text).toContain(UPS_NUMBER);
  });

  it("stay so when one attempt was refused, but the fate of an earlier one is not known", async () => {
    await story.resend.fault({ kind: "drop", when: "after" });
    await story.resend.fault({
      kind: "error",
      name: "rate_limit_exceeded",
      status: 429,
      message: "Too many requests.",
    });
    const { order, tracker } = await shipped(story);
    await story.admin.post(`/admin/trackers/${tracker.id}`, {
      tracking_number: SECOND_UPS_NUMBER,
      carrier: "UPS",
    });
    await heldEffectsAreDue(story);
    await heldEffectsAreDue(story);
    const mails = await story.resend.mails({ to: order.email });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain(UPS_NUMBER);
    const [row] = await story.sql("select state, outcome from tracking_outbox where kind = 'notify'");
    expect(row).toEqual({ state: "done", outcome: "sent" });
  });

  it("are rendered anew when all that was tried was refused", async () => {
    await story.resend.settings({ daily_quota: 0 });
    const { order, tracker } = await shipped(story);
    await story.admin.post(`/admin/trackers/${tracker.id}`, {
      tracking_number: SECOND_UPS_NUMBER,
      carrier: "UPS",
    });
    await story.resend.settings({ daily_quota: 100_000 });
    await heldEffectsAreDue(story);
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.text).toContain(SECOND_UPS_NUMBER);
    expect(mail?.text).not.toContain(UPS_NUMBER);
  });

  it("wait for tomorrow when the daily quota is used up, and are not given up", async () => {
    await story.resend.settings({ daily_quota: 0 });
    const { order } = await shipped(story);
    const [waiting] = await story.sql<{ state: string; hours: string }>(
      "select state, extract(epoch from next_attempt_at - now()) / 3600 as hours from tracking_outbox where kind = 'notify'",
    );
    expect(waiting?.state).toBe("waiting");
    expect(Number(waiting?.hours)).toBeLessThanOrEqual(25);
    for (let day = 0; day < 12; day += 1) {
      await heldEffectsAreDue(story);
    }
    await story.resend.settings({ daily_quota: 100_000 });
    await heldEffectsAreDue(story);
    expect(await story.resend.mails({ to: order.email })).toHaveLength(1);
  });

  it("go on one by one when Resend allows so many a second only", async () => {
    await story.resend.settings({ requests_per_second: 1 });
    const emails = ["a@example.com", "b@example.com", "c@example.com"];
    for (const email of emails) {
      await shipped(story, { placed: { email } });
    }
    for (let turn = 0; turn < 5; turn += 1) {
      await heldEffectsAreDue(story);
    }
    for (const email of emails) {
      expect(await story.resend.mails({ to: email })).toHaveLength(1);
    }
    await story.resend.settings({ requests_per_second: 5 });
  });
}
