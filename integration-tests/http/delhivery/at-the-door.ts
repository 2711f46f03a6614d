import type { AdminTrackingFailuresResponse } from "../../../src/api/http-types";
import { keptBodies } from "../support/inbox";
import { expectLedger, ledgerOf } from "../support/ledger";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { type Accounts, quiet, sendPush, shippedWith } from "./accounts";

const WAYBILL = "26805710004128";

export function atTheDoorStories(story: Story, accounts: Accounts): void {
  const { north, south } = accounts;
  const body = JSON.stringify({
    Shipment: { AWB: WAYBILL, Status: { StatusType: "DL", Status: "Delivered" }, NSLCode: "EOD-38" },
  });

  it("is turned away with 401, and nothing is kept, without the account's own secret", async () => {
    const { tracker } = await shippedWith(story, north, WAYBILL);
    const { secret } = north;
    for (const forged of [null, "x", secret.slice(1), `${secret}x`, secret.toUpperCase(), south.secret]) {
      expect(await sendPush(story, north, body, forged)).toBe(401);
    }
    await north.control.webhookFault({ kind: "wrong_secret" });
    await north.control.scans(WAYBILL, [{ type: "DL", status: "Delivered" }]);
    await quiet(story, accounts);
    expect(await keptBodies(story)).toBe(0);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "pending" });
    // Delhivery tried twice, and told nobody.
    expect(await north.control.webhooks()).toEqual([
      expect.objectContaining({
        state: "dropped",
        attempts: [expect.objectContaining({ status: 401 }), expect.objectContaining({ status: 401 })],
      }),
    ]);
  });

  it("is let in with the secret, and with the one before it while it is being changed", async () => {
    expect(await sendPush(story, north, body, north.secret)).toBe(200);
    expect(await sendPush(story, north, `${body} `, north.previous_secret)).toBe(200);
    await story.quiet();
    expect(await keptBodies(story)).toBe(2);
  });

  it("counts once, however often it comes and in whatever order", async () => {
    const { order, tracker } = await shippedWith(story, north, WAYBILL);
    const ledger = await ledgerOf(story, order.id);
    await north.control.webhookFault({ kind: "reordered", times: 4 });
    await north.control.scans(WAYBILL, [
      { status: "In Transit", hours_ago: 3 },
      { status: "Pending", hours_ago: 2 },
      { status: "Dispatched", hours_ago: 1 },
      { type: "DL", status: "Delivered" },
    ]);
    await quiet(story, accounts);
    await north.control.webhookFault({ kind: "duplicated", copies: 3 });
    await north.control.push(WAYBILL);
    await quiet(story, accounts);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "delivered" });
    const { tracker: shown } = await story.admin.get<{ tracker: { events: unknown[] } }>(
      `/admin/trackers/${tracker.id}`,
    );
    expect(shown.events).toHaveLength(4);
    await expectLedger(story, order.id, ledger, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
  });

  it("is answered with 200 and kept for a person when it cannot be understood, and holds nothing up", async () => {
    const { tracker } = await shippedWith(story, north, WAYBILL);
    const odd = ["", "<html>", "[]", '{"Shipment":{}}', `{"Shipment":{"AWB":"${WAYBILL}"}}`];
    for (const one of odd) {
      expect(await sendPush(story, north, one, north.secret)).toBe(200);
    }
    await north.control.scans(WAYBILL, [{ status: "In Transit" }]);
    await quiet(story, accounts);
    expect(await story.tracker(tracker.id)).toMatchObject({ status: "in_transit" });
    const { failures, count } = await story.admin.get<AdminTrackingFailuresResponse>(
      "/admin/tracking/failures?limit=100",
    );
    expect(count).toBe(odd.length);
    for (const failure of failures) {
      expect(failure).toMatchObject({ queue: "inbox", kind: north.id });
      expect(failure.error).not.toContain(WAYBILL);
    }
  });
}
