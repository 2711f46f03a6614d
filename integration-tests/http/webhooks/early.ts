import type { AdminTrackingHealth } from "../../../src/api/http-types";
import { expectLedger, ledgerOf } from "../support/ledger";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { sendUpdate } from "../support/webhook";

export function earlyWebhookStories(story: Story): void {
  it("waits for its package when it comes before it, and is applied as soon as it is there", async () => {
    await sendUpdate(story, {
      number: UPS_NUMBER.toLowerCase(),
      status: "OutForDelivery",
      sub_status: "OutForDelivery_Other",
      events: [{ description: "On the vehicle", sub_status: "OutForDelivery_Other" }],
    });
    const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    expect(health.inbox).toMatchObject({ waiting: 0, needs_a_human: 0, parked: 1 });

    await story.track17.settings({ auto_webhooks: false });
    const { tracker } = await shipped(story);
    await story.track17.settings({ auto_webhooks: true });
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "out_for_delivery",
      last_event: "On the vehicle",
      provider_state: "registered",
    });
    const { registrations } = await story.track17.registrations({ number: UPS_NUMBER });
    expect(registrations).toEqual([expect.objectContaining({ stop_reason: null })]);
  });

  it("is delivered at once when the carrier was faster than the merchant", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    await sendUpdate(story, {
      number: UPS_NUMBER,
      status: "Delivered",
      sub_status: "Delivered_Other",
      events: [{ description: "Delivered", sub_status: "Delivered_Other" }],
    });
    await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("reaches every package that gets the number meanwhile", async () => {
    await sendUpdate(story, { number: UPS_NUMBER, events: [{ description: "Picked up" }] });
    for (let count = 0; count < 2; count += 1) {
      const { tracker } = await shipped(story);
      expect(await story.tracker(tracker.id)).toMatchObject({ last_event: "Picked up" });
    }
  });

  it("is somebody else's when the carrier is another", async () => {
    await sendUpdate(story, { number: UPS_NUMBER, carrier: 7041, events: [{ description: "Left Leipzig" }] });
    const { tracker } = await shipped(story);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending", last_event: null });
  });

  it("is forgotten after a day", async () => {
    await sendUpdate(story, { number: UPS_NUMBER, events: [{ description: "Picked up" }] });
    // A day passes.
    await story.sql("update tracking_parked_update set expires_at = now() - interval '1 second'");
    const { tracker } = await shipped(story);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending", last_event: null });
  });
}
