import { CONSIGNEE } from "../../../dev/simulators/delhivery/shipment";
import { expectLedger, ledgerOf } from "../support/ledger";
import { orderPage } from "../support/order-page";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { type Accounts, hoursLater, quiet, shippedWith } from "./accounts";

const WAYBILL = "26805710004126";
const PUNE = "Pune_Chinchwad_D (Maharashtra)";

export function journeyStories(story: Story, accounts: Accounts): void {
  const { north } = accounts;

  it("travels by webhook alone, until its order is marked delivered", async () => {
    const before = await north.control.calls();
    const { order, tracker } = await shippedWith(story, north, WAYBILL);
    const ledger = await ledgerOf(story, order.id);
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "pending",
      provider_state: "registered",
      carrier: { code: "delhivery-north", name: "Delhivery (north)" },
      tracking_url: `https://www.delhivery.com/track-v2/package/${WAYBILL}`,
    });

    for (const status of ["Manifested", "In Transit", "Pending", "Dispatched"]) {
      await north.control.scans(WAYBILL, [{ status, location: PUNE }]);
      await quiet(story, accounts);
    }
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "out_for_delivery",
      last_event: "Out for delivery",
    });
    await north.control.scans(WAYBILL, [
      { type: "DL", status: "Delivered", received_by: CONSIGNEE.Name, location: PUNE },
    ]);
    await quiet(story, accounts);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "delivered" });
    const after = await expectLedger(story, order.id, ledger, { shipped: 2, delivered: 2 });
    expect(after.fulfillments).toEqual([expect.objectContaining({ shipped: true, delivered: true })]);
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Coming today: your order #${order.display_id}`,
      `Delivered: order #${order.display_id}`,
    ]);
    // Nobody had to ask Delhivery for news, and nobody but Delhivery was asked to follow it.
    expect((await north.control.calls()).count).toBe(before.count);
    expect((await story.track17.registrations()).count).toBe(0);
  });

  it("travels by polling alone when every push is lost, and tells each scan once when one is not", async () => {
    await north.control.webhookFault({ kind: "lost", times: null });
    const { order, tracker } = await shippedWith(story, north, WAYBILL);
    const ledger = await ledgerOf(story, order.id);
    await north.control.scans(WAYBILL, [
      { status: "Manifested", hours_ago: 5 },
      { status: "In Transit", hours_ago: 3, location: "Bhiwandi_Mankoli_H (Maharashtra)" },
    ]);
    await quiet(story, accounts);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending" });
    await hoursLater(story, tracker.id);
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "in_transit",
      estimated_delivery: { to: expect.stringMatching(/T23:59:59\+05:30$/), source: "carrier" },
    });

    await north.control.clearWebhookFaults();
    // Hours pass: it is about to be asked about again.
    await story.sql("update tracker set next_poll_at = now() + interval '10 minutes' where id = ?", [
      tracker.id,
    ]);
    const { next_poll_at } = await story.tracker(tracker.id);
    await north.control.scans(WAYBILL, [{ status: "In Transit", hours_ago: 2, location: PUNE }]);
    await quiet(story, accounts);
    // A push does not tell of the scans before it: the next question is not put off.
    expect(await story.tracker(tracker.id)).toMatchObject({ last_event_location: PUNE, next_poll_at });
    await north.control.scans(WAYBILL, [{ status: "Dispatched", hours_ago: 1, location: PUNE }]);
    await quiet(story, accounts);
    // Nor does it speak of the promised day: it stays.
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "out_for_delivery",
      estimated_delivery: { to: expect.stringMatching(/T23:59:59\+05:30$/), source: "carrier" },
    });
    await hoursLater(story, tracker.id);
    await north.control.webhookFault({ kind: "lost", times: null });
    await north.control.scans(WAYBILL, [
      { type: "DL", status: "Delivered", received_by: CONSIGNEE.Name, location: PUNE },
    ]);
    await hoursLater(story, tracker.id);
    await expectLedger(story, order.id, ledger, { shipped: 2, delivered: 2 });

    const page = await orderPage(story, order.id);
    const [shown] = page.trackers;
    expect(shown?.events).toHaveLength(5);
    for (const secret of [CONSIGNEE.Name, CONSIGNEE.Telephone1, CONSIGNEE.Address1[0] ?? ""]) {
      expect(JSON.stringify(page)).not.toContain(secret);
    }
    expect((await north.control.webhooks()).map(({ state }) => state)).toEqual([
      "lost",
      "lost",
      "delivered",
      "delivered",
      "lost",
    ]);
  });

  it("is known by its failed attempts, each of which is told", async () => {
    const { order, tracker } = await shippedWith(story, north, WAYBILL);
    const attempt = [
      { status: "Dispatched", location: PUNE },
      { status: "Pending", code: "EOD-11", instructions: "Consignee Unavailable", location: PUNE },
    ];
    for (const scan of attempt) {
      await north.control.scans(WAYBILL, [scan]);
      await quiet(story, accounts);
    }
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "failed_attempt",
      reason: "recipient_absent",
      sub_status: "EOD-11",
    });
    expect(await subjectsTo(story, order.email)).toHaveLength(3);
  });

  it("keeps a push from before its booking here, and applies it as soon as the package is entered", async () => {
    await north.control.scans(WAYBILL, [{ status: "In Transit", instructions: "Shipment picked up" }]);
    await quiet(story, accounts);
    const { tracker } = await shippedWith(story, north, WAYBILL);
    expect(await story.tracker(tracker.id)).toMatchObject({
      status: "in_transit",
      last_event: "Shipment picked up",
    });
  });
}
