import type { AdminTrackerResponse } from "../../../src/api/http-types";
import { expectLedger, ledgerOf } from "../support/ledger";
import { bodyOfOrderTracking } from "../support/order-page";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function reusedNumberStories(story: Story): void {
  it("shows nothing of an earlier package with the same number", async () => {
    const { order, tracker } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await story.track17.events(UPS_NUMBER, [
      { status: "OutForDelivery", description: "On the vehicle in Lyon", hours_ago: 400 },
      { status: "Delivered", description: "Delivered to J. Doe in Lyon", hours_ago: 399 },
    ]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending", last_event: null });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(await bodyOfOrderTracking(story, order.id)).not.toContain("Lyon");
    expect(await subjectsTo(story, order.email)).toHaveLength(1);

    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left Hamburg" }]);
    await story.quiet();
    const { tracker: shown } = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(shown.status).toBe("in_transit");
    expect(shown.events?.map(({ description }) => description)).toEqual(["Left Hamburg"]);
    expect(await bodyOfOrderTracking(story, order.id)).not.toContain("Lyon");
  });

  it("starts three days before the ship date that the merchant gave", async () => {
    const day = (daysAhead: number) =>
      new Date(Date.now() + daysAhead * 86_400_000).toISOString().slice(0, 10);
    const { tracker } = await shipped(story, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS", ship_date: day(4) }],
    });
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Somebody else's" }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "pending",
      details: { ship_date: day(4) },
    });
  });

  it("forgets another package's scans when the ship date is given after them", async () => {
    const { order, tracker } = await shipped(story);
    // Nothing else makes an order old.
    await story.sql("update tracker set order_placed_at = now() - interval '20 days' where id = ?", [
      tracker.id,
    ]);
    await story.track17.events(UPS_NUMBER, [
      { status: "Delivered", description: "Delivered in Lyon", hours_ago: 240 },
    ]);
    await story.quiet();
    expect(await bodyOfOrderTracking(story, order.id)).toContain("Lyon");
    const mails = await subjectsTo(story, order.email);

    await story.admin.post(`/admin/trackers/${tracker.id}`, {
      ship_date: new Date().toISOString().slice(0, 10),
    });
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "pending",
      last_event: null,
      delivered_at: null,
    });
    expect(await bodyOfOrderTracking(story, order.id)).not.toContain("Lyon");

    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", description: "Left Hamburg" }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "in_transit",
      last_event: "Left Hamburg",
    });
    expect(await subjectsTo(story, order.email)).toEqual(mails);
  });

  it("forgets them also when the package is removed, and added again with its ship date", async () => {
    const { order, tracker, fulfillment_id } = await shipped(story);
    await story.sql("update tracker set order_placed_at = now() - interval '20 days' where id = ?", [
      tracker.id,
    ]);
    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", description: "Left Lyon", hours_ago: 240 },
    ]);
    await story.quiet();
    await story.admin.delete(`/admin/trackers/${tracker.id}`);
    const ship_date = new Date().toISOString().slice(0, 10);
    await story.admin.post(`/admin/orders/${order.id}/trackers`, {
      fulfillment_id,
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS", ship_date }],
    });
    await story.tick();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending", last_event: null });
    expect(await bodyOfOrderTracking(story, order.id)).not.toContain("Lyon");
  });
}
