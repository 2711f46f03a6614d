import { openFulfillment } from "../support/fulfillments";
import { KIT, orderKits } from "../support/kit";
import { expectLedger, ledgerOf } from "../support/ledger";
import { orderPage } from "../support/order-page";
import { refusalOf } from "../support/refusal";
import { SECOND_UPS_NUMBER, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { subjectsTo } from "../support/subjects";

const THIRD_UPS_NUMBER = "1Z999AA10123456802";
const ups = (tracking_number: string, id: string, quantity: number) => ({
  tracking_number,
  carrier: "UPS",
  items: [{ id, quantity }],
});

/** Medusa counts what the warehouse takes, two mugs and a board; everybody else counts what was bought. */
export function kitStories(story: Story): void {
  it("ships kits in parts, in packages that hold so many kits and not so many of their parts", async () => {
    const { order, kit } = await orderKits(story, 3);
    const before = await ledgerOf(story, order.id);
    const two = [{ id: kit.id, quantity: 2 }];
    const tooMany = {
      items: two,
      trackers: [ups(UPS_NUMBER, kit.id, 2), ups(SECOND_UPS_NUMBER, kit.id, 1)],
    };
    expect(await refusalOf(story.ship(order.id, tooMany))).toMatchObject({
      message: expect.stringMatching(/hold 3 of item .* shipment has 2/),
    });

    const { trackers, fulfillment_id } = await story.ship(order.id, {
      items: two,
      trackers: [ups(UPS_NUMBER, kit.id, 1), ups(SECOND_UPS_NUMBER, kit.id, 1)],
    });
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
    expect(await subjectsTo(story, order.email)).toEqual([
      `Part of your order #${order.display_id} is on its way`,
    ]);
    const packages = (await orderPage(story, order.id)).trackers.map(({ items }) => items);
    expect(packages).toEqual([1, 1].map((quantity) => [{ title: KIT, quantity, thumbnail: null }]));

    const more = { fulfillment_id, trackers: [ups(THIRD_UPS_NUMBER, kit.id, 3)] };
    expect(await refusalOf(story.admin.post(`/admin/orders/${order.id}/trackers`, more))).toMatchObject({
      message: expect.stringMatching(/hold 5 of item .* shipment has 2\. 2 are in packages/),
    });
    const [one, other] = trackers.map(({ id }) => id);
    const correct = (id: string | undefined, quantity: number) =>
      story.admin.post(`/admin/trackers/${id}`, {
        items: quantity === 0 ? [] : [{ id: kit.id, quantity }],
      });
    expect(await refusalOf(correct(one, 2))).toMatchObject({
      message: expect.stringMatching(/hold 3 of item .* shipment has 2\. 1 are in packages/),
    });
    await correct(other, 0);
    expect(await refusalOf(correct(one, 3))).toMatchObject({
      message: expect.stringMatching(/hold 3 of item .* shipment has 2\.$/),
    });
    await correct(one, 2);
    expect(await story.tracker(trackers[0]?.id ?? "")).toMatchObject({
      items: [{ line_item_id: kit.id, quantity: 2 }],
    });

    const packed = await openFulfillment(story, order, undefined, [{ id: kit.id, quantity: 1 }]);
    const rest = await story.ship(order.id, {
      items: [{ id: kit.id, quantity: 1 }],
      trackers: [ups(THIRD_UPS_NUMBER, kit.id, 1)],
    });
    expect(rest.fulfillment_id).toBe(packed);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 3, delivered: 0 });
    expect((await orderPage(story, order.id)).order.status).toBe("shipped");
    expect((await subjectsTo(story, order.email)).at(-1)).toBe(
      `Your order #${order.display_id} is on its way`,
    );
  });

  it("lists kits, never what they are made of, when nobody said which package they are in", async () => {
    const { order, kit } = await orderKits(story, 3);
    await story.ship(order.id, {
      items: [{ id: kit.id, quantity: 2 }],
      trackers: [UPS_NUMBER, SECOND_UPS_NUMBER].map((tracking_number) => ({
        tracking_number,
        carrier: "UPS",
      })),
    });
    await story.quiet();
    const { trackers } = await orderPage(story, order.id);
    expect(trackers.map(({ items }) => items)).toEqual([[{ title: KIT, quantity: 2, thumbnail: null }], []]);
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.text).toContain(`2 × ${KIT}`);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/mug|board|4 ×/i);
  });

  it("has all kits arrive that went out", async () => {
    const { order, kit } = await orderKits(story, 3);
    const before = await ledgerOf(story, order.id);
    await story.ship(order.id, {
      items: [{ id: kit.id, quantity: 2 }],
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 2 });
    expect((await orderPage(story, order.id)).order.status).toBe("partially_delivered");
  });
}
