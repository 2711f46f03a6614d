import { pollIsDue } from "../support/clock";
import { expectLedger, ledgerOf } from "../support/ledger";
import { UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function pollingOnlyStories(story: Story): void {
  it("travels by polling alone when every webhook is lost", async () => {
    await story.track17.webhookFault({ kind: "lost", times: null });
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const { trackers } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    const id = trackers[0]?.id ?? "";

    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left the facility" }]);
    await story.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "pending" });
    await pollIsDue(story, id);
    await story.tick();
    expect(await story.tracker(id)).toMatchObject({ status: "in_transit" });

    await story.track17.events(UPS_NUMBER, [{ status: "Delivered", description: "Left at the door" }]);
    await pollIsDue(story, id);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
    expect((await story.track17.webhooks()).deliveries.every(({ state }) => state === "lost")).toBe(true);
  });

  it("catches up by what changed at 17TRACK, without waiting for the next poll", async () => {
    await story.track17.webhookFault({ kind: "lost", times: null });
    const order = await story.order();
    const { trackers } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    const id = trackers[0]?.id ?? "";
    const { next_poll_at } = await story.tracker(id);
    expect(new Date(next_poll_at ?? 0).getTime()).toBeGreaterThan(Date.now());

    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery", description: "On the vehicle" }]);
    await story.tick();
    expect(await story.tracker(id)).toMatchObject({ status: "out_for_delivery" });
    expect((await story.track17.calls({ endpoint: "gettracklist" })).count).toBeGreaterThan(0);
  });
}
