import { placeUnpaidOrder } from "../../../dev/demo/unpaid-order";
import { expectLedger, ledgerOf } from "../support/ledger";
import { refusalOf } from "../support/refusal";
import { UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { expectUntouched } from "../support/untouched";

const trackers = [{ tracking_number: UPS_NUMBER, carrier: "UPS" }];

export function paymentStories(story: Story): void {
  it("is refused while nobody has promised to pay, unless that is allowed", async () => {
    const { admin, shop } = story;
    const items = shop.variants.map(({ id }) => ({ variant_id: id, quantity: 1 }));
    const order = await placeUnpaidOrder({ admin, shop } as Parameters<typeof placeUnpaidOrder>[0], items);
    const before = await ledgerOf(story, order.id);
    expect(await refusalOf(story.ship(order.id, { trackers }))).toEqual({
      status: 400,
      type: "not_allowed",
      code: "payment_not_authorized",
      message: expect.stringMatching(/not authorized yet.*allow_unpaid/),
    });
    await expectUntouched(story, order, before);

    await story.ship(order.id, { trackers, allow_unpaid: true });
    await expectLedger(story, order.id, before, { shipped: 2, delivered: 0 });
  });

  it("needs no more than an authorized payment", async () => {
    const order = await story.order();
    const { order: found } = await story.admin.get<{ order: { payment_status: string } }>(
      `/admin/orders/${order.id}`,
    );
    expect(found.payment_status).toBe("authorized");
    await story.ship(order.id, { trackers });
  });
}
