import { openFulfillment } from "../support/fulfillments";
import { expectLedger, ledgerOf } from "../support/ledger";
import { orderPage } from "../support/order-page";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

export function partStories(story: Story): void {
  it("ships in parts: some items now, the rest later, the same number again for the same box", async () => {
    const [shirt, socks] = story.shop.variants;
    const order = await story.order({
      items: [
        { variant_id: shirt?.id ?? "", quantity: 2 },
        { variant_id: socks?.id ?? "", quantity: 1 },
      ],
    });
    const before = await ledgerOf(story, order.id);
    const two = order.items.find(({ quantity }) => quantity === 2)?.id ?? "";
    const one = order.items.find(({ quantity }) => quantity === 1)?.id ?? "";
    const ship = (number: string, items?: { id: string; quantity: number }[]) =>
      story.ship(order.id, {
        trackers: [{ tracking_number: number, carrier: "UPS" }],
        ...(items === undefined ? {} : { items }),
      });

    await ship(UPS_NUMBER, [{ id: two, quantity: 1 }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 1, delivered: 0 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Part of your order #${order.display_id} is on its way`,
    ]);

    const second = await ship(UPS_NUMBER, [{ id: one, quantity: 1 }]);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(second.trackers).toEqual([expect.objectContaining({ tracking_number: UPS_NUMBER })]);

    await ship(SECOND_UPS_NUMBER);
    await story.quiet();
    const all = await expectLedger(story, order.id, before, { shipped: 3, delivered: 0 });
    expect(all.fulfillments).toHaveLength(3);
    expect(await subjectsTo(story, order.email)).toHaveLength(3);
    expect((await story.track17.registrations({ number: UPS_NUMBER })).count).toBe(1);
  });

  it("ships the rest in the same box when nothing is named, and that once", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const trackers = [{ tracking_number: UPS_NUMBER, carrier: "UPS" }];
    const first = await story.ship(order.id, {
      trackers,
      items: order.items.slice(0, 1).map(({ id }) => ({ id, quantity: 1 })),
    });
    const rest = await story.ship(order.id, { trackers });
    expect(rest.fulfillment_id).not.toBe(first.fulfillment_id);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });

    const again = await story.ship(order.id, { trackers });
    expect(again).toMatchObject({
      fulfillment_id: rest.fulfillment_id,
      warnings: ["These packages are shipped already, so nothing was shipped again."],
    });
    const { fulfillments } = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(fulfillments).toHaveLength(2);
  });

  it("ships the other open fulfillment in the same box when it is the only one left", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const [one, other] = order.items.map(({ id }) => [{ id, quantity: 1 }]);
    const first = await openFulfillment(story, order, undefined, one);
    const second = await openFulfillment(story, order, undefined, other);
    const trackers = [{ tracking_number: UPS_NUMBER, carrier: "UPS" }];
    await story.ship(order.id, { trackers, fulfillment_id: first });
    expect((await story.ship(order.id, { trackers })).fulfillment_id).toBe(second);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect((await story.ship(order.id, { trackers })).warnings).toHaveLength(1);
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  it("ships what needs shipping, and waits for nothing else", async () => {
    const order = await story.order();
    const [shirt, download] = order.items;
    // The demo's products are all things; one of them becomes a download.
    await story.sql("update order_line_item set requires_shipping = false where id = ?", [
      download?.id ?? "",
    ]);
    const before = await ledgerOf(story, order.id);
    await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 1, delivered: 0 });
    expect(await subjectsTo(story, order.email)).toEqual([`Your order #${order.display_id} is on its way`]);
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 1, delivered: 1 });
    const page = await orderPage(story, order.id);
    expect(page.order.status).toBe("delivered");
    expect(page.trackers[0]?.items).toEqual([expect.objectContaining({ title: shirt?.title })]);
  });

  it("ships many packages at once, forty to a call, never more than three calls in a second", async () => {
    const order = await story.order();
    const trackers = Array.from({ length: 90 }, (_, index) => ({
      tracking_number: `1Z999AA1${String(index).padStart(10, "0")}`,
      carrier: "UPS",
    }));
    const { trackers: made } = await story.ship(order.id, { trackers });
    expect(made.map(({ tracking_number }) => tracking_number)).toEqual(
      trackers.map(({ tracking_number }) => tracking_number),
    );
    await story.quiet();
    expect((await story.track17.registrations()).count).toBe(90);
    expect((await story.track17.calls({ endpoint: "register" })).count).toBe(3);
    expect((await story.resend.mails({ to: order.email })).length).toBe(1);
  });

  it("ships the one open fulfillment instead of making another", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const open = await openFulfillment(story, order);
    const { fulfillment_id } = await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    expect(fulfillment_id).toBe(open);
    const after = await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(after.fulfillments).toEqual([
      { id: open, shipped: true, delivered: false, numbers: [UPS_NUMBER] },
    ]);
  });

  it("says which fulfillment holds an item that is packed already", async () => {
    const order = await story.order();
    const open = await openFulfillment(story, order);
    const [item] = order.items;
    await expect(
      story.ship(order.id, {
        trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
        items: [{ id: item?.id ?? "", quantity: 1 }],
      }),
    ).rejects.toThrow(open);
  });

  it("sends no mail about the shipping when that is not wanted", async () => {
    const order = await story.order();
    await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
      no_notification: true,
    });
    await story.tick();
    await story.reconcile();
    expect(await subjectsTo(story, order.email)).toEqual([]);
  });

  it("puts the carrier's own page on the label", async () => {
    const order = await story.order();
    await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    const { order: found } = await story.admin.get<{
      order: { fulfillments: { data: unknown; labels: { tracking_url: string }[] }[] };
    }>(`/admin/orders/${order.id}?fields=*fulfillments,*fulfillments.labels`);
    expect(found.fulfillments[0]?.labels[0]?.tracking_url).toMatch(
      new RegExp(`^https://www\\.ups\\.com/.*${UPS_NUMBER}`),
    );
    expect(JSON.stringify(found.fulfillments[0]?.data)).not.toContain(UPS_NUMBER);
  });
}
