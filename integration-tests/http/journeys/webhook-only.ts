import { expectLedger, ledgerOf } from "../support/ledger";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function webhookOnlyStories(story: Story): void {
  it("travels by webhook alone", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const { trackers } = await story.ship(order.id, {
      trackers: [{ tracking_number: "1z999aa1 0123456784", carrier: "UPS" }],
    });
    expect(trackers).toEqual([
      expect.objectContaining({ tracking_number: "1Z999AA10123456784", status: "pending" }),
    ]);
    const id = trackers[0]?.id ?? "";
    await story.quiet();
    expect(await story.tracker(id)).toMatchObject({
      provider_state: "registered",
      tracking_url: expect.stringContaining("1Z999AA10123456784"),
      carrier: { code: "100002", name: "UPS" },
    });

    await story.track17.events("1Z999AA10123456784", [
      { status: "InTransit", description: "Left the facility", city: "Hamburg", country: "DE" },
    ]);
    await story.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "in_transit", last_event: "Left the facility" });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });

    await story.track17.events("1Z999AA10123456784", [
      { status: "Delivered", description: "Delivered", city: "Berlin", country: "DE" },
    ]);
    await story.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "delivered" });
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(after.fulfillments).toEqual([expect.objectContaining({ shipped: true, delivered: true })]);
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
    // Nobody had to ask 17TRACK for news.
    expect((await story.track17.calls({ endpoint: "gettrackinfo" })).count).toBe(0);
  });
}
