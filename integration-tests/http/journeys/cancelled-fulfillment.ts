import { openFulfillment } from "../support/fulfillments";
import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function cancelledFulfillmentStories(story: Story): void {
  it("watches nothing of a cancelled fulfillment, and ships the order anew", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const fulfillmentId = await openFulfillment(story, order, {
      tracking_number: UPS_NUMBER,
      carrier: "UPS",
    });
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillmentId}/cancel`);
    await story.tick();
    expect(await trackersOf(story, order.id)).toEqual([]);
    expect((await story.track17.registrations()).count).toBe(0);
    expect(await subjectsTo(story, order.email)).toEqual([]);

    const { fulfillment_id } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    expect(fulfillment_id).not.toBe(fulfillmentId);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  it("stops packages that were entered for a fulfillment before it was cancelled", async () => {
    const order = await story.order();
    const fulfillmentId = await openFulfillment(story, order);
    // Entered by a workflow that died before it shipped: no public way leaves a tracker on an open fulfillment.
    await story.tracking.addTrackers(
      [
        {
          provider_id: "17track",
          tracking_number: UPS_NUMBER,
          carrier_code: "100002",
          carrier_name: "UPS",
          order_id: order.id,
          fulfillment_id: fulfillmentId,
          direction: "outbound",
          order_number: "1",
          order_placed_at: new Date(),
          ship_date: null,
          origin_country: "DE",
          destination_country: "DE",
          destination_city: null,
          destination_postal_code: null,
          phone_last4: null,
          language: null,
          shipped_at: null,
          on_label: false,
          items: [],
        },
      ],
      { revive_removed: false },
    );
    await story.tick();
    expect((await story.track17.registrations()).count).toBe(0);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillmentId}/cancel`);
    await story.quiet();
    expect(await trackersOf(story, order.id)).toEqual([]);
  });
}
