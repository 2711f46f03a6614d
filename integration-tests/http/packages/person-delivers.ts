import { expectLedger, ledgerOf } from "../support/ledger";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function personDeliversStories(story: Story): void {
  it("is left alone when a person marked it delivered: no more mails, and nothing is undone", async () => {
    const { order, tracker, fulfillment_id } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.quiet();
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });

    await story.track17.events(UPS_NUMBER, [{ status: "DeliveryFailure", sub_status: "NoBody" }]);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.tick();
    await story.reconcile();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "delivered" });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
  });

  it("sends no mail about a number that is added after a person closed the shipment", async () => {
    const { order, fulfillment_id } = await shipped(story);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`);
    await story.quiet();
    await story.admin.post(`/admin/orders/${order.id}/trackers`, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "InTransit" }]);
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.tick();
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
  });

  it("is delivered once when a person and the carrier say so at one moment", async () => {
    const { order, fulfillment_id } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await Promise.all([
      story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`),
      story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]),
    ]);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });
}
