import { keptBodies } from "../support/inbox";
import { expectLedger, ledgerOf } from "../support/ledger";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { sendHook, updateBody } from "../support/webhook";

export function repeatedStories(story: Story): void {
  it("counts once when it comes ten times at once", async () => {
    const { order, tracker } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    const body = JSON.stringify(
      updateBody({
        number: UPS_NUMBER,
        status: "Delivered",
        events: [{ description: "Delivered", sub_status: "Delivered_Other" }],
      }),
    );
    const answers = await Promise.all(Array.from({ length: 10 }, () => sendHook(story, body)));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await story.quiet();
    expect(await keptBodies(story)).toBe(1);
    const { tracker: shown } = await story.admin.get<{ tracker: { events: unknown[] } }>(
      `/admin/trackers/${tracker.id}`,
    );
    expect(shown.events).toHaveLength(1);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
  });

  it("tells nobody twice when the same scan comes in other bytes, by webhook and by poll", async () => {
    const { order, tracker } = await shipped(story);
    await story.track17.webhookFault({ kind: "duplicated", copies: 3 });
    await story.track17.events(UPS_NUMBER, [
      { status: "DeliveryFailure", sub_status: "NoBody", description: "Nobody was at home", hours_ago: 0.1 },
    ]);
    await story.quiet();
    const [delivery] = (await story.track17.webhooks({ number: UPS_NUMBER })).deliveries;
    await sendHook(story, `${delivery?.body} `);
    // Hours pass: nothing but the clock makes a package due.
    await story.sql("update tracker set next_poll_at = now() where id = ?", [tracker.id]);
    await story.tick();
    await story.track17.sendWebhook(UPS_NUMBER);
    await story.quiet();
    expect(await keptBodies(story)).toBeGreaterThanOrEqual(2);
    expect(await subjectsTo(story, order.email)).toHaveLength(2);

    // A second attempt is news.
    await story.track17.events(UPS_NUMBER, [
      { status: "DeliveryFailure", sub_status: "NoBody", description: "Nobody was at home again" },
    ]);
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toHaveLength(3);
  });
}
