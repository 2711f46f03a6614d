import { askStore } from "../support/ask";
import { bellOf } from "../support/bell";
import { customerWithOrder } from "../support/customers";
import { tokenOf } from "../support/order-page";
import { refusalOf } from "../support/refusal";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { delivered, listening, said, sayable, signedIn } from "./support";

export function notReceivedStories(story: Story): void {
  const report = async (orderId: string, trackerId: string, message?: string) =>
    story.store.post(`/store/orders/${orderId}/not-received?token=${await tokenOf(story, orderId)}`, {
      tracker_id: trackerId,
      ...(message === undefined ? {} : { message }),
    });
  const rung = async () =>
    (await bellOf(story)).filter(({ title }) => title === "A customer does not have their package");

  it("needs the merchant, who hears of it once, and settles it", async () => {
    await listening(story, async (heard) => {
      const { order, tracker, fulfillment_id } = await delivered(story);
      expect((await story.tracker(tracker.id)).attention).toBeNull();
      await report(order.id, tracker.id, "The neighbours\ndon't have it either.");
      await report(order.id, tracker.id);
      await report(order.id, tracker.id, "Nor is it in the shed.");
      await story.quiet();
      expect(await story.tracker(tracker.id)).toMatchObject({
        status: "delivered",
        attention: "customer_says_not_received",
      });
      const needing = await story.admin.get<{ trackers: { id: string }[] }>(
        "/admin/trackers?needs_attention=true",
      );
      expect(needing.trackers.map(({ id }) => id)).toEqual([tracker.id]);
      const [told] = (await said(story, order.id)).not_received;
      expect(told).toMatchObject({
        tracker_id: tracker.id,
        message: "The neighbours\ndon't have it either.\nNor is it in the shed.",
        resolved_at: null,
      });
      expect(await rung()).toHaveLength(1);
      expect(JSON.stringify(await rung())).not.toContain("neighbours");
      expect(heard[0]).toEqual({
        name: "tracker.not_received_reported",
        data: { id: tracker.id, order_id: order.id, fulfillment_id, report_id: told?.id },
      });
      const query = `?token=${await tokenOf(story, order.id)}`;
      const link = await sayable(story.store, order.id, query);
      expect(link.delivered_packages).toEqual([
        { tracker_id: tracker.id, reported_at: expect.any(String), open: true },
      ]);

      await story.admin.post(`/admin/trackers/${tracker.id}/not-received/resolve`);
      await story.admin.post(`/admin/trackers/${tracker.id}/not-received/resolve`);
      expect((await story.tracker(tracker.id)).attention).toBeNull();
      expect((await said(story, order.id)).not_received[0]).toMatchObject({
        resolution: "merchant",
        resolved_by: expect.stringMatching(/^user_/),
      });
      // It is not there after all: that is told anew.
      await report(order.id, tracker.id);
      await story.quiet();
      expect(await rung()).toHaveLength(2);
      expect((await story.tracker(tracker.id)).attention).toBe("customer_says_not_received");
    });
  });

  it("stays with the merchant though a person closed the delivery, or the carrier says it once more", async () => {
    const { order, tracker } = await delivered(story);
    await report(order.id, tracker.id);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered", description: "Proof of delivery" }]);
    await story.quiet();
    await story.tick();
    expect((await story.tracker(tracker.id)).attention).toBe("customer_says_not_received");
    await story.tracking.reopenFulfillment(tracker.fulfillment_id, "plugin");
    await story.tracking.closeFulfillment(tracker.fulfillment_id, "person");
    expect((await story.tracker(tracker.id)).attention).toBe("customer_says_not_received");
  });

  it("is answered when the carrier takes the delivery back", async () => {
    const { order, tracker } = await delivered(story);
    await report(order.id, tracker.id);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Misrouted, found again" }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "in_transit", attention: null });
    expect((await said(story, order.id)).not_received[0]).toMatchObject({ resolution: "news" });
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    expect((await story.tracker(tracker.id)).attention).toBeNull();
  });

  it("is settled with the package that is removed", async () => {
    const { order, tracker } = await delivered(story);
    await report(order.id, tracker.id);
    await story.admin.delete(`/admin/trackers/${tracker.id}`);
    expect((await said(story, order.id)).not_received[0]).toMatchObject({ resolution: "merchant" });
  });

  it("is told of delivered packages of this order only, and not without end", async () => {
    const { order, tracker } = await shipped(story);
    expect(await refusalOf(report(order.id, tracker.id))).toMatchObject({
      type: "not_allowed",
      message: expect.stringMatching(/not said to be delivered/),
    });
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const other = await story.order();
    for (const [orderId, trackerId] of [
      [other.id, tracker.id],
      [order.id, "trk_nobody"],
    ] as const) {
      expect(await refusalOf(report(orderId, trackerId))).toMatchObject({ status: 404 });
    }
    expect(await refusalOf(report(order.id, "trk_\0"))).toMatchObject({ status: 400 });
    expect(await refusalOf(report(order.id, tracker.id, "x".repeat(1_001)))).toMatchObject({
      message: expect.stringMatching(/at most 1000 characters/),
    });
    for (let time = 0; time < 10; time += 1) {
      await report(order.id, tracker.id, `Message ${time}`);
    }
    expect(await refusalOf(report(order.id, tracker.id))).toMatchObject({
      message: expect.stringMatching(/often enough/),
    });
    expect(
      await refusalOf(story.admin.post(`/admin/trackers/trk_nobody/not-received/resolve`)),
    ).toMatchObject({
      status: 404,
    });
  });

  it("is still told by its customer when somebody with the link has told it often enough", async () => {
    const { token, order } = await customerWithOrder(story, "grace@example.com");
    const grace = signedIn(story, token);
    const { trackers } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    const tracker_id = trackers[0]?.id ?? "";
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    for (let time = 0; time < 10; time += 1) {
      await report(order.id, tracker_id, `Stranger ${time}`);
    }
    expect(await refusalOf(report(order.id, tracker_id))).toMatchObject({
      message: expect.stringMatching(/often enough/),
    });
    expect((await sayable(grace, order.id)).delivered_packages).toMatchObject([{ open: true }]);
    await grace.post(`/store/orders/${order.id}/not-received`, { tracker_id, message: "It is me." });
    expect((await said(story, order.id)).not_received[0]?.message).toMatch(/Stranger 9\nIt is me\.$/);
  });

  it("is told of a package that a person marked delivered, whatever its carrier says", async () => {
    const { order, tracker, fulfillment_id } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.quiet();
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment_id}/mark-as-delivered`);
    await story.quiet();
    const token = await tokenOf(story, order.id);
    expect((await sayable(story.store, order.id, `?token=${token}`)).delivered_packages).toEqual([
      { tracker_id: tracker.id, reported_at: null, open: true },
    ]);
    const page = await askStore(story, `/track/${token}`);
    expect(page.body).toContain(`action="./${token}/not-received"`);

    await report(order.id, tracker.id, "Not here.");
    await story.quiet();
    expect(await rung()).toHaveLength(1);
    // It still moves, which answers nothing.
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left Hamburg" }]);
    await story.quiet();
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "in_transit",
      attention: "customer_says_not_received",
    });
    await story.admin.post(`/admin/trackers/${tracker.id}/not-received/resolve`);
    expect((await story.tracker(tracker.id)).attention).toBeNull();
  });

  it("is forgotten with the retention period, and then needs nobody", async () => {
    const { order, tracker } = await delivered(story);
    await report(order.id, tracker.id, "Nothing here");
    // No public way makes months pass.
    await story.sql("update tracking_not_received_report set updated_at = now() - interval '91 days'");
    await story.tracking.purge();
    expect((await said(story, order.id)).not_received).toEqual([]);
    expect((await story.tracker(tracker.id)).attention).toBeNull();
  });
}
