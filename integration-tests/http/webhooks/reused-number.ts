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
}
