import type { AdminCreateTrackingEvent, AdminTrackerResponse } from "../../../src/api/http-types";
import { expectLedger, ledgerOf } from "../support/ledger";
import { orderPage } from "../support/order-page";
import { refusalOf } from "../support/refusal";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function manualEventStories(story: Story): void {
  const record = async (id: string, event: AdminCreateTrackingEvent) => {
    const { tracker } = await story.admin.post<AdminTrackerResponse>(`/admin/trackers/${id}/events`, event);
    await story.quiet();
    return tracker;
  };

  it("takes a person's word until a carrier scan with a later time", async () => {
    const { order, tracker } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit", hours_ago: 3 }]);
    await story.quiet();
    const said = await record(tracker.id, {
      status: "exception",
      reason: "damaged",
      description: "The customer sent a picture of a wet box 💧",
      location: "Berlin",
      occurred_at: new Date(Date.now() - 2 * 3_600_000).toISOString(),
    });
    expect(said).toMatchObject({
      status: "exception",
      reason: "damaged",
      status_set_by: "manual",
      attention: "damaged",
    });
    expect(said.events?.[0]).toMatchObject({ source: "manual", created_by: expect.stringMatching(/^user_/) });
    // A mail is only sent when that is asked for.
    expect(await subjectsTo(story, order.email)).toHaveLength(1);

    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", description: "Late scan", hours_ago: 2.5 },
    ]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "exception", status_set_by: "manual" });

    await story.track17.events(UPS_NUMBER, [{ status: "OutForDelivery", hours_ago: 1 }]);
    await story.quiet();
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "out_for_delivery",
      reason: null,
      status_set_by: "provider",
    });
  });

  it("delivers the shipment when a person says that it has arrived", async () => {
    const { order, tracker } = await shipped(story);
    const before = await ledgerOf(story, order.id);
    await record(tracker.id, { status: "delivered", description: "The neighbour has it", notify: true });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
  });

  it("keeps a note for the shop's own eyes", async () => {
    const { order, tracker } = await shipped(story);
    const noted = await record(tracker.id, { description: "Called UPS, case 4711", public: false });
    expect(noted).toMatchObject({ status: "pending", last_event: null });
    expect(noted.events).toEqual([expect.objectContaining({ public: false })]);
    const page = await orderPage(story, order.id);
    expect(page.trackers[0]).toMatchObject({ events: [], last_event: null });
    expect(JSON.stringify(page)).not.toContain("4711");
  });

  it("is refused when it says nothing, lies in the future, or is nonsense", async () => {
    const { tracker } = await shipped(story);
    const cases: [unknown, RegExp][] = [
      [{}, /description/],
      [{ description: "  " }, /description/],
      [{ description: "x".repeat(501) }, /description/],
      [{ description: "nul \u0000" }, /cannot be stored/],
      [{ description: "half \ud83d" }, /cannot be stored/],
      [{ description: "x", status: "arrived" }, /status/],
      [{ description: "x", reason: "tired" }, /reason/],
      [{ description: "x", occurred_at: "yesterday" }, /not a time/],
      [{ description: "x", occurred_at: "5" }, /not a time/],
      [{ description: "x", occurred_at: "2026-02-30T10:00:00Z" }, /not a time/],
      [{ description: "x", occurred_at: "0001-01-01T00:00:00Z" }, /not a time/],
      [{ description: "x", occurred_at: "-271821-04-20T00:00:00Z" }, /not a time/],
      [{ description: "x", occurred_at: "2999-01-01T00:00:00Z" }, /future/],
      [{ description: "x", occurred_at: "2026-01-31T14:05" }, /time zone.* 2026-01-31T14:05:00\+01:00/],
      [{ description: "x", occurred_at: "2026-01-31" }, /time zone/],
      [{ description: "x", reason: "lost" }, /lost needs a status beside it: exception/],
      [{ description: "x", status: "delivered", reason: "lost" }, /delivered has no reason/],
      [
        { description: "x", status: "failed_attempt", reason: "lost" },
        /Its reasons are: recipient_absent, refused, bad_address, security, other/,
      ],
      [{ description: "x", created_by: "user_somebody" }, /created_by/],
    ];
    for (const [event, message] of cases) {
      expect(await refusalOf(story.admin.post(`/admin/trackers/${tracker.id}/events`, event))).toMatchObject({
        status: 400,
        type: "invalid_data",
        message: expect.stringMatching(message),
      });
    }
    expect((await record(tracker.id, { description: "fine" })).events).toHaveLength(1);
  });
}
