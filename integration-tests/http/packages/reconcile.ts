import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { openFulfillment } from "../support/fulfillments";
import { trackersOf } from "../support/packages";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function reconcileStories(story: Story): void {
  const shipSilently = (fulfillmentId: string, tracking_number: string) =>
    story.admin.post(`/admin/fulfillments/${fulfillmentId}/shipment`, {
      labels: [{ tracking_number, tracking_url: "#", label_url: "#" }],
    });

  it("is found when its fulfillment was shipped in a way that emits nothing", async () => {
    const order = await story.order();
    const fulfillmentId = await openFulfillment(story, order);
    await story.reconcile();
    await shipSilently(fulfillmentId, UPS_NUMBER);
    await story.quiet();
    expect(await trackersOf(story, order.id)).toEqual([]);

    await story.reconcile();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: UPS_NUMBER, provider_state: "registered" }),
    ]);
    await story.reconcile();
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
    expect(await trackersOf(story, order.id)).toHaveLength(1);
  });

  it("follows the labels when other code replaces them", async () => {
    const { order, fulfillment_id } = await shipped(story);
    await story.reconcile();
    const labels = [{ tracking_number: SECOND_UPS_NUMBER, tracking_url: "#", label_url: "#" }];
    // The workflow's type leaves the labels out; the Fulfillment module takes them.
    const input: { id: string; labels: typeof labels } = { id: fulfillment_id, labels };
    await updateFulfillmentWorkflow(story.container).run({ input });
    await story.reconcile();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER, provider_state: "registered" }),
    ]);
    const { registrations } = await story.track17.registrations({ number: UPS_NUMBER });
    expect(registrations).toEqual([expect.objectContaining({ stop_reason: "ByRequest" })]);
    expect(await subjectsTo(story, order.email)).toHaveLength(1);
  });

  it("does not import the shop's past when the plugin is new", async () => {
    const past = await story.order();
    const fulfillmentId = await openFulfillment(story, past);
    await shipSilently(fulfillmentId, UPS_NUMBER);
    await story.quiet();
    await story.sql("update fulfillment set shipped_at = now() - interval '1 minute' where id = ?", [
      fulfillmentId,
    ]);
    await story.sql("update fulfillment_label set created_at = now() - interval '1 minute'");
    await story.reconcile();
    await story.reconcile();
    expect(await trackersOf(story, past.id)).toEqual([]);
    expect(await subjectsTo(story, past.email)).toEqual([]);
  });

  it("holds nobody up when one order cannot be brought in line", async () => {
    const bad = await story.order();
    const good = await story.order();
    const badFulfillment = await openFulfillment(story, bad);
    const goodFulfillment = await openFulfillment(story, good);
    await story.reconcile();
    await shipSilently(badFulfillment, UPS_NUMBER);
    await shipSilently(goodFulfillment, SECOND_UPS_NUMBER);
    const add = story.tracking.addTrackers.bind(story.tracking);
    const broken = jest.spyOn(story.tracking, "addTrackers").mockImplementation((trackers, options) => {
      if (trackers.some(({ order_id }) => order_id === bad.id)) {
        throw new Error("this order is cursed");
      }
      return add(trackers, options);
    });
    await story.reconcile();
    expect(await trackersOf(story, good.id)).toHaveLength(1);
    expect(await trackersOf(story, bad.id)).toEqual([]);
    broken.mockRestore();

    await story.reconcile();
    expect(await trackersOf(story, bad.id)).toHaveLength(1);
  });
}
