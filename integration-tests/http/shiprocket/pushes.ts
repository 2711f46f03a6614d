import type { AdminTrackerResponse, AdminTrackingHealth } from "../../../src/api/http-types";
import { keptBodies } from "../support/inbox";
import { expectLedger, ledgerOf } from "../support/ledger";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { AWB, PREVIOUS_WEBHOOK_SECRET, type Rocket, WEBHOOK_SECRET } from "./support";

export function shiprocketPushStories(story: Story, rocket: Rocket): void {
  async function push(headers: Record<string, string>, body: string): Promise<number> {
    const address = `${story.baseUrl}/hooks/tracking/rocket`;
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    await response.text();
    return response.status;
  }

  async function withEvents(id: string) {
    return (await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${id}`)).tracker;
  }

  it("is turned away with 401, and nothing is kept, when somebody else sends it", async () => {
    const id = await rocket.ship(await story.order());
    await rocket.control.scans(AWB, [{ status: 7 }], { webhook: false });
    const body = JSON.stringify(await rocket.control.webhookBody(AWB));
    for (const token of [
      "",
      "x",
      WEBHOOK_SECRET.toUpperCase(),
      `${WEBHOOK_SECRET}x`,
      WEBHOOK_SECRET.slice(1),
    ]) {
      expect(await push({ "x-api-key": token }, body)).toBe(401);
    }
    expect(await push({}, body)).toBe(401);
    expect(await push({ authorization: `Bearer ${WEBHOOK_SECRET}` }, body)).toBe(401);
    await rocket.control.webhookFault({ kind: "wrong_token" });
    await rocket.control.sendWebhook(AWB);
    expect(await keptBodies(story)).toBe(0);
    await story.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "pending" });
  });

  it("is taken with the token before the last change, so that none is lost while it is changed", async () => {
    const id = await rocket.ship(await story.order());
    await rocket.control.settings({ webhook_token: PREVIOUS_WEBHOOK_SECRET });
    await rocket.control.scans(AWB, [{ status: 18 }]);
    await rocket.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "in_transit" });
    expect((await rocket.control.webhooks()).deliveries).toMatchObject([{ state: "delivered" }]);
  });

  it("counts once, however often it is sent", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const id = await rocket.ship(order);
    await rocket.control.webhookFault({ kind: "duplicated", copies: 3, times: null });
    for (const status of [42, 17, 7]) {
      await rocket.control.scans(AWB, [{ status }]);
    }
    await rocket.quiet();
    expect((await withEvents(id)).events).toHaveLength(3);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(
      (await subjectsTo(story, order.email)).filter((subject) => /Delivered/.test(subject)),
    ).toHaveLength(1);
    const { deliveries } = await rocket.control.webhooks();
    expect(deliveries.flatMap(({ attempts }) => attempts.map(({ status }) => status))).toEqual(
      Array(12).fill(200),
    );
  });

  it("ends right in whatever order it comes", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const id = await rocket.ship(order);
    await rocket.control.webhookFault({ kind: "reordered", times: 4 });
    for (const [index, status] of [42, 38, 17, 7].entries()) {
      await rocket.control.scans(AWB, [{ status, hours_ago: (4 - index) * 0.2 }]);
    }
    await rocket.quiet();
    const tracker = await withEvents(id);
    expect(tracker.status).toBe("delivered");
    expect(tracker.events?.map(({ status }) => status)).toEqual([
      "delivered",
      "out_for_delivery",
      "in_transit",
      "in_transit",
    ]);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
  });

  it("waits for its package when it comes before it", async () => {
    await rocket.control.scans(AWB, [{ status: 17, activity: "On the vehicle" }]);
    await rocket.quiet();
    const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    expect(health.inbox).toMatchObject({ waiting: 0, needs_a_human: 0, parked: 1 });
    const id = await rocket.ship(await story.order());
    expect(await story.tracker(id)).toMatchObject({
      status: "out_for_delivery",
      last_event: "On the vehicle",
    });
  });

  it("is answered 200 and kept for a human when it cannot be understood", async () => {
    const id = await rocket.ship(await story.order());
    await rocket.control.webhookFault({ kind: "malformed" });
    await rocket.control.scans(AWB, [{ status: 42 }]);
    await rocket.control.scans(AWB, [{ status: 17 }]);
    await rocket.quiet();
    expect((await rocket.control.webhooks()).deliveries).toMatchObject([
      { state: "delivered" },
      { state: "delivered" },
    ]);
    const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    expect(health.inbox).toMatchObject({ waiting: 0, needs_a_human: 1 });
    expect(await story.tracker(id)).toMatchObject({ status: "out_for_delivery" });
  });

  it("says nothing of a package, and troubles nobody, before its order has a number", async () => {
    await rocket.control.sendWebhook("NOT-YET-1", { awb: null, scans: null });
    await story.quiet();
    const health = await story.admin.get<AdminTrackingHealth>("/admin/tracking/health");
    expect(health.inbox).toMatchObject({ waiting: 0, needs_a_human: 0, parked: 0 });
  });
}
