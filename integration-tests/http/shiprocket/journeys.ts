import { heldEffectsAreDue, pollIsDue } from "../support/clock";
import { expectLedger, ledgerOf } from "../support/ledger";
import { trackersOf } from "../support/packages";
import { askForReturn } from "../support/returns";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { AWB, type Rocket } from "./support";

export function shiprocketJourneyStories(story: Story, rocket: Rocket): void {
  it("travels by webhook, from booking to delivered, and the fulfillment is marked", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const id = await rocket.ship(order);
    expect(await story.tracker(id)).toMatchObject({
      provider_id: "shiprocket",
      provider_state: "registered",
      status: "pending",
      tracking_url: `https://shiprocket.co/tracking/${AWB}`,
    });

    await rocket.control.scans(AWB, [{ status: 5 }, { status: 42, activity: "Shipment picked up" }]);
    await rocket.quiet();
    expect(await story.tracker(id)).toMatchObject({
      status: "in_transit",
      last_event: "Shipment picked up",
      carrier: { name: "Xpressbees Surface" },
    });
    await rocket.control.scans(AWB, [{ status: 17 }]);
    await rocket.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "out_for_delivery" });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    await rocket.control.scans(AWB, [{ status: 7 }]);
    await rocket.quiet();
    expect(await story.tracker(id)).toMatchObject({ status: "delivered" });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Coming today: your order #${order.display_id}`,
      `Delivered: order #${order.display_id}`,
    ]);
    // Nobody had to ask.
    expect((await rocket.control.calls()).count).toBe(0);
  });

  it("travels by polling alone when every push is lost", async () => {
    await rocket.control.webhookFault({ kind: "lost", times: null });
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const id = await rocket.ship(order);
    await story.tick();
    expect(await story.tracker(id)).toMatchObject({ status: "pending", last_checked_at: expect.any(String) });

    await rocket.control.scans(AWB, [{ status: 18 }]);
    await pollIsDue(story, id);
    await story.tick();
    expect(await story.tracker(id)).toMatchObject({ status: "in_transit" });
    await rocket.control.scans(AWB, [{ status: 7 }]);
    await pollIsDue(story, id);
    await story.tick();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Your order #${order.display_id} is on its way`,
      `Delivered: order #${order.display_id}`,
    ]);
    expect((await rocket.control.webhooks()).deliveries.every(({ state }) => state === "lost")).toBe(true);
  });

  it.each(["webhook", "polling"] as const)(
    "returns to its origin by %s: nobody is told that it was delivered, and nothing is marked",
    async (way) => {
      const order = await story.order();
      const before = await ledgerOf(story, order.id);
      const id = await rocket.ship(order);
      const journey = [42, 17, 21, 9, 46, 41, 10, 14];
      if (way === "polling") {
        await rocket.control.webhookFault({ kind: "lost", times: null });
      }
      for (const [index, status] of journey.entries()) {
        await rocket.control.scans(AWB, [{ status, hours_ago: (journey.length - index) * 0.1 }]);
        await rocket.quiet();
        if (way === "polling") {
          await pollIsDue(story, id);
          await story.tick();
        }
        expect((await story.tracker(id)).status).not.toBe("delivered");
      }
      expect(await story.tracker(id)).toMatchObject({
        status: "exception",
        reason: "returned",
        attention: "returned",
      });
      await heldEffectsAreDue(story);
      await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
      expect(await subjectsTo(story, order.email)).not.toContainEqual(expect.stringMatching(/^Delivered/));
    },
  );

  it("follows a return that was booked at Shiprocket as a return", async () => {
    const order = await story.order();
    await rocket.ship(order);
    await rocket.control.scans(AWB, [{ status: 7 }]);
    await rocket.quiet();
    const before = await ledgerOf(story, order.id);
    await story.resend.clearMails();

    await story.reconcile();
    const returnId = await askForReturn(story, order.id, order.items[0]?.id ?? "");
    const [link] = await story.sql<{ fulfillment_id: string }>(
      "select fulfillment_id from return_fulfillment where return_id = ?",
      [returnId],
    );
    const back = "141123221085555";
    await story.admin.post(`/admin/fulfillments/${link?.fulfillment_id}/shipment`, {
      labels: [
        { tracking_number: back, tracking_url: `https://shiprocket.co/tracking/${back}`, label_url: "#" },
      ],
    });
    await story.reconcile();
    await rocket.control.shipment(back, { is_return: true });
    await rocket.control.scans(back, [{ status: 42 }, { status: 7 }]);
    await rocket.quiet();
    expect(await trackersOf(story, order.id)).toEqual([
      expect.objectContaining({ tracking_number: AWB, direction: "outbound" }),
      expect.objectContaining({
        tracking_number: back,
        provider_id: "shiprocket",
        direction: "return",
        status: "delivered",
        attention: null,
      }),
    ]);
    expect(await subjectsTo(story, order.email)).toEqual([]);
    expect((await ledgerOf(story, order.id)).fulfillments).toEqual(before.fulfillments);
  });
}
