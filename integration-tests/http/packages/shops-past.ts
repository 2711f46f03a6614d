import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import type { PlacedOrder } from "../../../dev/shop/place-order";
import { syncOrderTrackingWorkflow } from "../../../src/workflows/sync-order-tracking";
import { openFulfillment } from "../support/fulfillments";
import { trackersOf } from "../support/packages";
import { askForReturn } from "../support/returns";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function shopsPastStories(story: Story): void {
  it("stays the shop's past when its customer sends something back", async () => {
    const { order } = await shippedBeforeUs();
    await askForReturn(story, order.id, order.items[0]?.id ?? "");
    await story.quiet();
    await isUntouched(order);
  });

  it("stays the shop's past when other code writes its labels anew", async () => {
    const { order, fulfillment_id } = await shippedBeforeUs();
    await writeLabels(fulfillment_id, [UPS_NUMBER]);
    await story.reconcile();
    await isUntouched(order);
  });

  it("stays the shop's past when a person marks it delivered", async () => {
    const { order, fulfillment_id } = await shippedBeforeUs();
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`);
    await story.quiet();
    await story.reconcile();
    await isUntouched(order);
  });

  it("is followed by the number that is added to it, and by no other, without a mail", async () => {
    const { order } = await shippedBeforeUs();
    await story.admin.post(`/admin/orders/${order.id}/trackers`, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    await story.reconcile();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER, provider_state: "registered" }),
    ]);
    expect(await subjectsTo(story, order.email)).toEqual([]);
  });

  it("is brought in when somebody asks for it, and what takes the place of its number is followed too", async () => {
    const { order, fulfillment_id } = await shippedBeforeUs("10 days");
    await syncOrderTrackingWorkflow(story.container).run({ input: { order_id: order.id } });
    await story.tick();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: UPS_NUMBER, provider_state: "registered" }),
    ]);

    await writeLabels(fulfillment_id, [SECOND_UPS_NUMBER]);
    await story.reconcile();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER, provider_state: "registered" }),
    ]);
    expect(await subjectsTo(story, order.email)).toEqual([]);
  });

  it("is announced when somebody brings it in within days, unless they say otherwise", async () => {
    const { order } = await shippedBeforeUs("1 day");
    await syncOrderTrackingWorkflow(story.container).run({ input: { order_id: order.id } });
    await story.tick();
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
  });

  it("is not announced again months later, when nobody remembers that it was", async () => {
    await story.reconcile();
    const { order, fulfillment_id } = await shipped(story);
    await story.sql("update fulfillment set shipped_at = shipped_at - interval '200 days'");
    await story.sql("update tracking_outbox set done_at = done_at - interval '200 days'");
    await story.tracking.purge();
    expect(await story.sql("select id from tracking_outbox")).toEqual([]);

    await writeLabels(fulfillment_id, [SECOND_UPS_NUMBER]);
    await story.reconcile();
    await askForReturn(story, order.id, order.items[0]?.id ?? "");
    await story.tick();
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER }),
    ]);
  });

  /** A shipment that is older than the plugin in this shop. */
  async function shippedBeforeUs(ago = "3 days"): Promise<{ order: PlacedOrder; fulfillment_id: string }> {
    const order = await story.order();
    const fulfillment_id = await openFulfillment(story, order);
    await story.admin.post(`/admin/fulfillments/${fulfillment_id}/shipment`, {
      labels: [{ tracking_number: UPS_NUMBER, tracking_url: "#", label_url: "#" }],
    });
    await story.quiet();
    await story.sql("update fulfillment set shipped_at = now() - ?::interval where id = ?", [
      ago,
      fulfillment_id,
    ]);
    await story.sql("update fulfillment_label set created_at = now() - ?::interval", [ago]);
    await story.reconcile();
    return { order, fulfillment_id };
  }

  async function writeLabels(id: string, numbers: string[]): Promise<void> {
    const labels = numbers.map((tracking_number) => ({ tracking_number, tracking_url: "#", label_url: "#" }));
    // The workflow's type leaves the labels out; the Fulfillment module takes them.
    const input: { id: string; labels: typeof labels } = { id, labels };
    await updateFulfillmentWorkflow(story.container).run({ input });
  }

  async function isUntouched(order: PlacedOrder): Promise<void> {
    await story.tick();
    expect(await trackersOf(story, order.id)).toEqual([]);
    expect(await subjectsTo(story, order.email)).toEqual([]);
    expect((await story.track17.registrations({ number: UPS_NUMBER })).registrations).toEqual([]);
  }
}
