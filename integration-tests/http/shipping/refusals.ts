import { openFulfillment } from "../support/fulfillments";
import { ledgerOf } from "../support/ledger";
import { refusalOf } from "../support/refusal";
import { UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";
import { expectUntouched } from "../support/untouched";

const UPS_PACKAGE = { tracking_number: UPS_NUMBER, carrier: "UPS" };

export function refusalStories(story: Story): void {
  it("is refused, with what to mend, for every number that is none", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const cases: [unknown, RegExp][] = [
      [{ trackers: [] }, /at least one tracking number/],
      [{}, /trackers/],
      [{ trackers: [{}] }, /tracking_number/],
      [{ trackers: [{ tracking_number: "" }] }, /number is missing/],
      [{ trackers: [{ tracking_number: " \u200b\t" }] }, /number is missing/],
      [{ trackers: [{ tracking_number: "1234" }] }, /has 4 characters.*between 5 and 50/],
      [{ trackers: [{ tracking_number: "9".repeat(51) }] }, /has 51 characters/],
      [{ trackers: [{ tracking_number: "9".repeat(5000) }] }, /tracking_number/],
      [{ trackers: [{ tracking_number: "1Z999/AA1" }] }, /characters that no carrier uses/],
      [{ trackers: [{ tracking_number: "📦📦📦12345" }] }, /characters that no carrier uses/],
      [{ trackers: [{ tracking_number: "1Z999\u0000AA1" }] }, /characters that no carrier uses/],
      [{ trackers: [{ tracking_number: "'; drop table tracker; --" }] }, /characters that no carrier uses/],
      [{ trackers: [{ tracking_number: "ABCDEFGH" }] }, /no digit/],
      [{ trackers: [{ tracking_number: 12345678 }] }, /tracking_number: enter it as a text/],
      [{ trackers: [{ tracking_number: null }] }, /tracking_number/],
      [{ trackers: UPS_PACKAGE }, /trackers/],
      [{ trackers: [UPS_PACKAGE, { tracking_number: "1z999 aa10 1234 56784" }] }, /entered twice/],
    ];
    for (const [body, message] of cases) {
      expect(await refusalOf(story.admin.post(`/admin/orders/${order.id}/ship`, body))).toEqual({
        status: 400,
        type: "invalid_data",
        message: expect.stringMatching(message),
      });
    }
    await expectUntouched(story, order, before);
  });

  it("is refused, with what to mend, for every other slip of the form", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const [item] = order.items;
    const id = item?.id ?? "";
    const cases: [Record<string, unknown>, RegExp][] = [
      [{ trackers: [{ ...UPS_PACKAGE, carrier: "Snail Mail Express" }] }, /no carrier "Snail Mail Express"/],
      [{ trackers: [{ ...UPS_PACKAGE, carrier: "999999999" }] }, /no carrier "999999999"/],
      [{ trackers: [{ ...UPS_PACKAGE, carrier: "FedExx" }] }, /Did you mean FedEx/],
      [{ trackers: [{ ...UPS_PACKAGE, colour: "red" }] }, /colour/],
      [{ color: "red" }, /color/],
      [{ trackers: [{ ...UPS_PACKAGE, phone_last4: "12" }] }, /last four digits/],
      [{ trackers: [{ ...UPS_PACKAGE, ship_date: "31.01.2026" }] }, /date like 2026-01-31/],
      [{ trackers: [{ ...UPS_PACKAGE, ship_date: "2026-02-30" }] }, /does not exist/],
      [{ trackers: [{ ...UPS_PACKAGE, postal_code: "10\u0000115" }] }, /cannot be stored/],
      [{ items: [] }, /name at least one, or leave them away/],
      [{ items: [{ id, quantity: "1" }] }, /a whole number, 1 or more/],
      [{ items: [{ id: "ordli_nobody", quantity: 1 }] }, /ordli_nobody is not in order/],
      [{ items: [{ id, quantity: 2 }] }, /Only 1 of item .* left to ship, not 2/],
      [
        {
          items: [
            { id, quantity: 1 },
            { id, quantity: 1 },
          ],
        },
        /Only 1 of item .* left to ship, not 2/,
      ],
      [{ items: [{ id, quantity: 0 }] }, /a whole number, 1 or more/],
      [{ items: [{ id, quantity: -1 }] }, /a whole number, 1 or more/],
      [{ items: [{ id, quantity: 0.5 }] }, /a whole number, 1 or more/],
      [{ items: [] }, /item/],
      [
        { trackers: [{ ...UPS_PACKAGE, items: [{ id: "ordli_nobody", quantity: 1 }] }] },
        /not in this shipment/,
      ],
      [{ trackers: [{ ...UPS_PACKAGE, items: [{ id, quantity: 2 }] }] }, /hold 2 of item .* shipment has 1/],
      [{ location_id: "sloc_nowhere" }, /location/i],
    ];
    for (const [body, message] of cases) {
      const refusal = await refusalOf(
        story.admin.post(`/admin/orders/${order.id}/ship`, { trackers: [UPS_PACKAGE], ...body }),
      );
      expect(refusal).toEqual({
        status: expect.any(Number),
        type: expect.stringMatching(/^(invalid_data|not_allowed|not_found)$/),
        message: expect.stringMatching(message),
      });
      expect([400, 404]).toContain(refusal.status);
    }
    await expectUntouched(story, order, before);
  });

  it("is refused for an order that is not there, is cancelled, or has nothing left", async () => {
    const ship = (orderId: string, number = UPS_NUMBER) =>
      refusalOf(story.ship(orderId, { trackers: [{ tracking_number: number, carrier: "UPS" }] }));
    expect(await ship("order_nobody")).toMatchObject({ status: 404, type: "not_found" });
    expect(await ship("order%00nobody")).toMatchObject({ status: 404, type: "not_found" });

    const cancelled = await story.order();
    await story.admin.post(`/admin/orders/${cancelled.id}/cancel`);
    expect(await ship(cancelled.id)).toMatchObject({
      status: 400,
      type: "not_allowed",
      message: expect.stringContaining("is cancelled"),
    });

    const order = await story.order();
    await story.ship(order.id, { trackers: [UPS_PACKAGE] });
    expect(await ship(order.id, "1Z999AA10123456793")).toMatchObject({
      status: 400,
      type: "not_allowed",
      message: expect.stringMatching(/shipped already/),
    });
  });

  it("asks which of several open fulfillments is meant, and ships the one that is named", async () => {
    const order = await story.order();
    const [first, second] = order.items;
    const one = await openFulfillment(story, order, undefined, [{ id: first?.id ?? "", quantity: 1 }]);
    const two = await openFulfillment(story, order, undefined, [{ id: second?.id ?? "", quantity: 1 }]);
    const refusal = await refusalOf(story.ship(order.id, { trackers: [UPS_PACKAGE] }));
    expect(refusal).toMatchObject({ status: 400, type: "not_allowed", code: "several_fulfillments" });
    expect(refusal.message).toContain(one);
    expect(refusal.message).toContain(two);

    const { fulfillment_id } = await story.ship(order.id, { trackers: [UPS_PACKAGE], fulfillment_id: two });
    expect(fulfillment_id).toBe(two);
    const after = await ledgerOf(story, order.id);
    expect(after.fulfillments.find(({ id }) => id === one)?.shipped).toBe(false);
    expect(after.fulfillments.find(({ id }) => id === two)).toMatchObject({
      shipped: true,
      numbers: [UPS_NUMBER],
    });
  });

  it("is refused for a fulfillment of another order, a cancelled one, and one that is shipped", async () => {
    const order = await story.order();
    const other = await story.order();
    const theirs = await openFulfillment(story, other);
    const cancelled = await openFulfillment(story, order);
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${cancelled}/cancel`);
    const ship = (fulfillment_id: string) =>
      refusalOf(story.ship(order.id, { trackers: [UPS_PACKAGE], fulfillment_id }));
    expect(await ship(theirs)).toMatchObject({ status: 404, message: expect.stringContaining(theirs) });
    expect(await ship("ful_nobody")).toMatchObject({ status: 404 });
    expect(await ship(cancelled)).toMatchObject({
      status: 400,
      message: expect.stringContaining("cancelled"),
    });

    const { fulfillment_id } = await story.ship(order.id, { trackers: [UPS_PACKAGE] });
    const again = story.ship(order.id, {
      trackers: [{ tracking_number: "1Z999AA10123456793", carrier: "UPS" }],
      fulfillment_id,
    });
    expect(await refusalOf(again)).toMatchObject({
      status: 400,
      message: expect.stringMatching(/shipped already.*Add the number/),
    });
  });

  it("is refused when items are named that the open fulfillment does not hold", async () => {
    const order = await story.order();
    const [first, second] = order.items;
    const open = await openFulfillment(story, order, undefined, [{ id: first?.id ?? "", quantity: 1 }]);
    const wrong = story.ship(order.id, {
      trackers: [UPS_PACKAGE],
      fulfillment_id: open,
      items: [{ id: second?.id ?? "", quantity: 1 }],
    });
    expect(await refusalOf(wrong)).toMatchObject({ status: 400, message: expect.stringContaining(open) });
    const right = await story.ship(order.id, {
      trackers: [UPS_PACKAGE],
      fulfillment_id: open,
      items: [{ id: first?.id ?? "", quantity: 1 }],
    });
    expect(right.fulfillment_id).toBe(open);
  });

  it("needs an administrator", async () => {
    const order = await story.order();
    const before = await ledgerOf(story, order.id);
    const refusal = await refusalOf(
      story.store.post(`/admin/orders/${order.id}/ship`, { trackers: [UPS_PACKAGE] }),
    );
    expect(refusal.status).toBe(401);
    await expectUntouched(story, order, before);
  });
}
