import { updateFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import type { AdminTrackingFailuresResponse } from "../../../src/api/http-types";
import { MAX_ATTEMPTS } from "../../../src/modules/tracking/repositories/lease";
import { bellOf } from "../support/bell";
import { heldEffectsAreDue } from "../support/clock";
import { openFulfillment } from "../support/fulfillments";
import { trackersOf } from "../support/packages";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function reconcileStories(story: Story): void {
  afterEach(() => jest.restoreAllMocks());

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
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
    expect(await trackersOf(story, order.id)).toHaveLength(1);
  });

  it("is one package still when the correction that changed its label came to no end", async () => {
    await story.reconcile();
    const order = await story.order();
    const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
    const { trackers, fulfillment_id } = await story.ship(order.id, {
      trackers: [{ tracking_number: "VAN-20261", carrier: "Own van", items, postal_code: "20095" }],
    });
    await story.quiet();
    const id = trackers[0]?.id ?? "";
    const begin = (tracking_number: string) =>
      story.tracking.noteCorrection(id, { correction: { tracking_number }, announce: true });
    await begin("VAN-20262");
    const labels = [{ tracking_number: "VAN-20262", tracking_url: "", label_url: "" }];
    // The workflow's type leaves the labels out; the Fulfillment module takes them.
    const input: { id: string; labels: typeof labels } = { id: fulfillment_id, labels };
    await updateFulfillmentWorkflow(story.container).run({ input });
    await story.reconcile();
    const corrected = {
      id,
      tracking_number: "VAN-20262",
      carrier: expect.objectContaining({ name: "Own van" }),
    };
    expect(await trackersOf(story, order.id)).toEqual([expect.objectContaining(corrected)]);
    expect((await story.tracker(id)).items).toHaveLength(items.length);
    expect(await subjectsTo(story, order.email)).toHaveLength(2);
    expect((await story.track17.registrations()).count).toBe(0);

    // One whose process died before it came to the label has not happened.
    await begin("VAN-20263");
    await story.admin.post(`/admin/orders/${order.id}/trackers`, {
      trackers: [{ tracking_number: SECOND_UPS_NUMBER, carrier: "UPS" }],
    });
    await story.reconcile();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining(corrected),
      expect.objectContaining({ tracking_number: SECOND_UPS_NUMBER }),
    ]);
    expect(await story.tracking.findCorrectionsBegun(fulfillment_id)).toEqual([]);
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

  it("holds nobody up when one order cannot be brought in line, and takes it up again by itself", async () => {
    const { bad, good, curse } = await twoShippedSilently();
    await story.reconcile();
    expect(await trackersOf(story, good.id)).toHaveLength(1);
    expect(await trackersOf(story, bad.id)).toEqual([]);
    curse.mockRestore();

    await heldEffectsAreDue(story);
    expect(await trackersOf(story, bad.id)).toHaveLength(1);
    await heldEffectsAreDue(story);
    expect(await subjectsTo(story, good.email)).toHaveLength(2);
  });

  it("tries an order that fails with growing gaps, and does not look back for its sake", async () => {
    const { bad, curse } = await twoShippedSilently();
    const attempts = () => curse.mock.calls.filter(([trackers]) => isOf(bad.id, trackers)).length;
    await story.reconcile();
    expect(attempts()).toBe(1);
    await story.reconcile();
    await story.reconcile();
    expect(attempts()).toBe(1);
    await longAfter();
    await story.reconcile();
    expect(attempts()).toBe(1);

    await heldEffectsAreDue(story);
    expect(attempts()).toBe(2);
    curse.mockRestore();
    await heldEffectsAreDue(story);
    expect(await trackersOf(story, bad.id)).toHaveLength(1);
  });

  it("puts an order before a human that could not be brought in line for hours", async () => {
    const { bad, curse } = await twoShippedSilently();
    await story.reconcile();
    await story.sql("update tracking_outbox set attempts = ? where state = 'waiting'", [
      MAX_ATTEMPTS.tracking_outbox - 1,
    ]);
    await heldEffectsAreDue(story);
    const { failures } = await story.admin.get<AdminTrackingFailuresResponse>("/admin/tracking/failures");
    expect(failures).toEqual([
      expect.objectContaining({ kind: "sync_fulfillment", order_id: bad.id, error: "this order is cursed" }),
    ]);
    await story.tick();
    expect(await bellOf(story)).toEqual([
      expect.objectContaining({ title: "A shipment is not followed", description: "this order is cursed" }),
    ]);
    curse.mockRestore();

    await story.admin.post(`/admin/tracking/failures/${failures[0]?.id}/retry`);
    await story.quiet();
    expect(await trackersOf(story, bad.id)).toHaveLength(1);
  });

  it("looks once at what it has seen, and again when that changes", async () => {
    await story.reconcile();
    const { order, fulfillment_id } = await shipped(story);
    const sync = jest.spyOn(story.tracking, "markShipped");
    await story.reconcile();
    await story.reconcile();
    expect(sync).toHaveBeenCalledTimes(1);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`);
    await story.quiet();
    sync.mockClear();
    await story.reconcile();
    await story.reconcile();
    expect(sync).toHaveBeenCalledTimes(1);
  });

  /** Two orders that were shipped without a word; trackers of the first cannot be entered while it is cursed. */
  async function twoShippedSilently() {
    const bad = await story.order();
    const good = await story.order();
    const badFulfillment = await openFulfillment(story, bad);
    const goodFulfillment = await openFulfillment(story, good);
    await story.reconcile();
    await shipSilently(badFulfillment, UPS_NUMBER);
    await shipSilently(goodFulfillment, SECOND_UPS_NUMBER);
    const add = story.tracking.addTrackers.bind(story.tracking);
    const curse = jest.spyOn(story.tracking, "addTrackers").mockImplementation((trackers, options) => {
      if (isOf(bad.id, trackers)) {
        throw new Error("this order is cursed");
      }
      return add(trackers, options);
    });
    return { bad, good, curse };
  }

  /** So long that what was shipped lies outside of what is looked at again for safety. */
  async function longAfter(): Promise<void> {
    // The plugin was here before that.
    await story.sql(
      "update tracking_cursor set value = '2020-01-01T00:00:00.000Z' where id = 'reconcile-shipments:installed'",
    );
    await story.sql("update fulfillment set shipped_at = shipped_at - interval '1 hour'");
    await story.sql("update fulfillment_label set created_at = created_at - interval '1 hour'");
  }
}

function isOf(orderId: string, trackers: { order_id: string }[]): boolean {
  return trackers.some(({ order_id }) => order_id === orderId);
}
