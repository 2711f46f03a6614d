import { Modules } from "@medusajs/framework/utils";
import { openFulfillment } from "../support/fulfillments";
import { expectLedger, ledgerOf } from "../support/ledger";
import { refusalOf } from "../support/refusal";
import { UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";
import { expectUntouched } from "../support/untouched";
import { sendUpdate } from "../support/webhook";

const trackers = [{ tracking_number: UPS_NUMBER, carrier: "UPS" }];

export function halfFailureStories(story: Story): void {
  it("leaves nothing half done when the stock reservation is gone, and ships once it is back", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const inventory = story.container.resolve(Modules.INVENTORY);
    const reservations = await inventory.listReservationItems({
      line_item_id: order.items.map(({ id }) => id),
    });
    await inventory.softDeleteReservationItems(reservations.map(({ id }) => id));
    expect(await refusalOf(story.ship(order.id, { trackers }))).toMatchObject({
      status: 400,
      message: expect.stringMatching(/reservation/i),
    });
    await expectUntouched(story, order, before);

    await inventory.restoreReservationItems(reservations.map(({ id }) => id));
    await story.ship(order.id, { trackers });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  it("takes the trackers out again when Medusa refuses to ship after they were entered", async () => {
    const order = await story.order();
    const open = await openFulfillment(story, order);
    const before = await ledgerOf(story, order.id);
    // Medusa ships nothing without a shipping option: the trackers stand in the database by then.
    await story.sql("update fulfillment set shipping_option_id = null where id = ?", [open]);
    const heard: unknown[] = [];
    story.container
      .resolve(Modules.EVENT_BUS)
      .subscribe("tracker.created", async ({ data }) => void heard.push(data), {
        subscriberId: "half-failure",
      });
    // News of the number waits already, and must not get lost with the attempt.
    await sendUpdate(story, { number: UPS_NUMBER, carrier: 100002, events: [{ description: "Picked up" }] });

    const refusal = await refusalOf(story.ship(order.id, { trackers }));
    expect(refusal.status).toBeGreaterThanOrEqual(400);
    await expectUntouched(story, order, before);
    expect(heard).toEqual([]);
    expect(await story.sql("select id from tracker")).toEqual([]);

    await story.sql("update fulfillment set shipping_option_id = ? where id = ?", [
      story.shop.shipping_option_id,
      open,
    ]);
    const { fulfillment_id, trackers: made } = await story.ship(order.id, { trackers });
    await story.quiet();
    expect(fulfillment_id).toBe(open);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(await story.tracker(made[0]?.id ?? "")).toMatchObject({ last_event: "Picked up" });
    expect(heard).toHaveLength(1);
  });

  it("tells the customer after all when a shipping that was to be kept quiet failed", async () => {
    const order = await story.order();
    const open = await openFulfillment(story, order);
    const setOption = (id: string | null) =>
      story.sql("update fulfillment set shipping_option_id = ? where id = ?", [id, open]);
    await setOption(null);
    await refusalOf(story.ship(order.id, { trackers, no_notification: true }));
    await setOption(story.shop.shipping_option_id);
    await story.ship(order.id, { trackers });
    await story.quiet();
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
  });

  it("takes the fulfillment back when entering its trackers fails", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const add = jest
      .spyOn(story.tracking, "addTrackers")
      .mockRejectedValueOnce(new Error("the disk is full"));
    expect((await refusalOf(story.ship(order.id, { trackers }))).status).toBe(500);
    expect(add).toHaveBeenCalledTimes(1);
    add.mockRestore();
    await expectUntouched(story, order, before);

    await story.ship(order.id, { trackers });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  it("puts the label back when adding, correcting or removing a package fails", async () => {
    const order = await story.order();
    const { trackers: made } = await story.ship(order.id, { trackers });
    await story.quiet();
    const before = await ledgerOf(story, order.id);
    const id = made[0]?.id ?? "";
    const failures = [
      () => story.admin.post(`/admin/trackers/${id}`, { tracking_number: "1Z999AA10000000003" }),
      () => story.admin.delete(`/admin/trackers/${id}`),
    ];
    for (const name of ["correctTracker", "removeTrackers"] as const) {
      const broken = jest.spyOn(story.tracking, name).mockRejectedValueOnce(new Error("the disk is full"));
      expect((await refusalOf((failures.shift() ?? fail)())).status).toBe(500);
      broken.mockRestore();
      expect(await ledgerOf(story, order.id)).toEqual(before);
      expect(await story.tracker(id)).toMatchObject({
        tracking_number: UPS_NUMBER,
        provider_state: "registered",
      });
    }
  });
}

function fail(): never {
  throw new Error("There is no such case.");
}
