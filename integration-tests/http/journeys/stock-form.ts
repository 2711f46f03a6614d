import { heldEffectsAreDue } from "../support/clock";
import { openFulfillment } from "../support/fulfillments";
import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { holdEvents } from "../support/subscribers";

export function stockFormStories(story: Story): void {
  it("is followed when Medusa's own form marked it as shipped, with # as address", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const fulfillmentId = await openFulfillment(story, order);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillmentId}/shipments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
      labels: [{ tracking_number: " 1z999aa10123456784 ", tracking_url: "#", label_url: "#" }],
    });
    await story.quiet();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: UPS_NUMBER, provider_state: "registered" }),
    ]);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }, { status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
  });

  it("tells the customer also when the form was sent without any number", async () => {
    const order = await story.order();
    const fulfillmentId = await openFulfillment(story, order);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillmentId}/shipments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
    });
    await story.quiet();
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.text).toMatch(/no tracking number/i);
    expect(await trackersOf(story, order.id)).toEqual([]);
  });

  it("says nothing when the form's notification switch is off", async () => {
    const order = await story.order();
    const fulfillmentId = await openFulfillment(story, order);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillmentId}/shipments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
      labels: [{ tracking_number: UPS_NUMBER, tracking_url: "#", label_url: "#" }],
      no_notification: true,
    });
    await story.quiet();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ provider_state: "registered" }),
    ]);
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toEqual([]);
  });

  it("says nothing with the switch off, also when its packages are found before its event comes", async () => {
    const order = await story.order();
    const fulfillmentId = await openFulfillment(story, order);
    await story.reconcile();
    const letEventsGo = holdEvents(story, "shipment.created");
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillmentId}/shipments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
      labels: [{ tracking_number: UPS_NUMBER, tracking_url: "#", label_url: "#" }],
      no_notification: true,
    });
    await story.reconcile();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ provider_state: "registered" }),
    ]);
    letEventsGo();
    await story.quiet();
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toEqual([]);
  });

  it("takes over number and carrier that were given when the fulfillment was made", async () => {
    const order = await story.order();
    const fulfillmentId = await openFulfillment(story, order, {
      tracking_number: UPS_NUMBER,
      carrier: "UPS",
    });
    const packed = await ledgerOf(story, order.id);
    expect(packed.fulfillments).toEqual([expect.objectContaining({ numbers: [UPS_NUMBER] })]);
    expect(await trackersOf(story, order.id)).toEqual([]);

    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillmentId}/shipments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
      labels: [{ tracking_number: UPS_NUMBER, tracking_url: "#", label_url: "#" }],
    });
    await story.quiet();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ carrier: expect.objectContaining({ code: "100002" }) }),
    ]);
  });
}
