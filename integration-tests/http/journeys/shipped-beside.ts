import { heldEffectsAreDue } from "../support/clock";
import { openFulfillment } from "../support/fulfillments";
import { expectLedger, ledgerOf } from "../support/ledger";
import { orderPage } from "../support/order-page";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

/** Medusa's route for fulfillments ships one for itself: the order's own books do not hear of it. */
export function shippedBesideStories(story: Story): void {
  const shipBeside = (fulfillmentId: string, tracking_number: string) =>
    story.admin.post(`/admin/fulfillments/${fulfillmentId}/shipment`, {
      labels: [{ tracking_number, tracking_url: "#", label_url: "#" }],
    });

  it("shows as shipped, with its package, when only its fulfillment was shipped", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const fulfillment = await openFulfillment(story, order);
    await story.reconcile();
    expect((await orderPage(story, order.id)).order.status).toBe("paid");

    await shipBeside(fulfillment, UPS_NUMBER);
    await story.reconcile();
    await expectLedger(story, order.id, before, { shipped: 0, delivered: 0 });
    const page = await orderPage(story, order.id);
    expect(page.order.status).toBe("shipped");
    expect(page.trackers).toEqual([expect.objectContaining({ tracking_number: UPS_NUMBER })]);
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);

    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 0, delivered: 2 });
    expect((await orderPage(story, order.id)).order.status).toBe("delivered");
  });

  it("shows as partly shipped, and partly delivered, when only a part was", async () => {
    const order = await story.order();
    const [first, second] = order.items;
    const one = await openFulfillment(story, order, undefined, [{ id: first?.id ?? "", quantity: 1 }]);
    await story.reconcile();
    await shipBeside(one, UPS_NUMBER);
    await story.reconcile();
    expect((await orderPage(story, order.id)).order.status).toBe("partially_shipped");
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toEqual([
      `Part of your order #${order.display_id} is on its way`,
    ]);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    expect((await orderPage(story, order.id)).order.status).toBe("partially_delivered");

    await story.ship(order.id, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
      items: [{ id: second?.id ?? "", quantity: 1 }],
    });
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    expect((await orderPage(story, order.id)).order.status).toBe("delivered");
  });
}
