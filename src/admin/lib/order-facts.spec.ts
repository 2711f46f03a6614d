import { emptyStateOf } from "./empty-state";
import { isUnpaid, itemsOf, piecesOf, shippablesOf } from "./order-facts";
import { SHIRT, SOCKS, sampleFulfillment, sampleOrder, sampleTracker } from "./testing/samples";
import { unfollowedNumbers } from "./unfollowed";

const packed = (fulfilled_quantity: number) => ({ ...SOCKS, detail: { fulfilled_quantity } });

describe("what of an order can be shipped", () => {
  it("is everything of a fresh order", () => {
    const [left] = shippablesOf(sampleOrder());
    expect(left).toMatchObject({ fulfillment_id: null });
    expect(piecesOf(left?.items ?? [])).toBe(3);
  });

  it("is the packed fulfillment and what is not packed yet", () => {
    const order = sampleOrder({ items: [packed(2), SHIRT], fulfillments: [sampleFulfillment()] });
    expect(shippablesOf(order).map(({ fulfillment_id, items }) => [fulfillment_id, piecesOf(items)])).toEqual(
      [
        ["ful_1", 2],
        [null, 1],
      ],
    );
  });

  it("is nothing of a cancelled order, and no cancelled, shipped or delivered fulfillment", () => {
    expect(shippablesOf(sampleOrder({ status: "canceled" }))).toEqual([]);
    for (const field of ["shipped_at", "delivered_at", "canceled_at"]) {
      const fulfillments = [sampleFulfillment({ [field]: "2026-11-24T12:00:00Z" })];
      expect(shippablesOf(sampleOrder({ items: [packed(2)], fulfillments }))).toEqual([]);
    }
  });

  it("leaves out what needs no shipping", () => {
    expect(shippablesOf(sampleOrder({ items: [{ ...SOCKS, requires_shipping: false }] }))).toEqual([]);
  });

  it("counts kits, and not what the warehouse takes for them", () => {
    // Two mugs and a board each; one of three sets is packed.
    const inventory_items = [
      { inventory_item_id: "iitem_mug", required_quantity: 2 },
      { inventory_item_id: "iitem_board", required_quantity: 1 },
    ];
    const set = { ...SOCKS, quantity: 3, variant: { inventory_items } };
    const of = (inventory_item_id: string, quantity: number) => ({
      line_item_id: SOCKS.id,
      inventory_item_id,
      quantity,
    });
    const packed = sampleFulfillment({ items: [of("iitem_mug", 2), of("iitem_board", 1)] });
    const items = itemsOf(sampleOrder({ items: [set, SHIRT] }), packed);
    expect(items.map(({ id, quantity }) => [id, quantity])).toEqual([[SOCKS.id, 1]]);
  });
});

describe("whether shipping must be meant although nothing is paid", () => {
  const paidBy = (...statuses: string[]) => ({
    total: 10,
    payment_collections: statuses.map((status) => ({ status })),
  });

  it("is so until a payment is authorized", () => {
    expect(isUnpaid(paidBy())).toBe(true);
    expect(isUnpaid(paidBy("awaiting", "canceled"))).toBe(true);
    expect(isUnpaid(paidBy("authorized"))).toBe(false);
  });

  it("is not so while the difference to an edited order is awaited", () => {
    expect(isUnpaid(paidBy("completed", "not_paid"))).toBe(false);
  });

  it("is never so for an order that costs nothing", () => {
    expect(isUnpaid({ ...paidBy("not_paid"), total: 0 })).toBe(false);
  });
});

describe("what the empty widget teaches", () => {
  const shipped = { shipped_at: "2026-11-24T12:00:00Z" };
  it("depends on the order", () => {
    expect(emptyStateOf(sampleOrder())).toBe("to_ship");
    expect(emptyStateOf(sampleOrder({ status: "canceled" }))).toBe("cancelled");
    expect(emptyStateOf(sampleOrder({ items: [] }))).toBe("nothing_to_ship");
    expect(emptyStateOf(sampleOrder({ items: [], fulfillments: [sampleFulfillment(shipped)] }))).toBe(
      "shipped_without_number",
    );
    const delivered = sampleFulfillment({ ...shipped, delivered_at: "2026-11-26T12:00:00Z" });
    expect(emptyStateOf(sampleOrder({ items: [], fulfillments: [delivered] }))).toBe("delivered");
  });
});

describe("numbers on labels that nobody follows", () => {
  const label = (tracking_number: string) => ({ tracking_number });
  const shipped = sampleFulfillment({
    shipped_at: "2026-11-24T12:00:00Z",
    labels: [
      label("1z999aa10123456784 "),
      label("00340434161094042557"),
      label("0034 0434 1610 9404 2557"),
      label(" "),
    ],
  });

  it("are shown once each, in one spelling", () => {
    const found = unfollowedNumbers(sampleOrder({ fulfillments: [shipped] }), [sampleTracker()]);
    expect(found).toEqual([{ fulfillment_id: "ful_1", tracking_number: "00340434161094042557" }]);
  });

  it("do not matter before shipping or after delivery", () => {
    const open = { ...shipped, shipped_at: null };
    const arrived = { ...shipped, delivered_at: "2026-11-26T12:00:00Z" };
    expect(unfollowedNumbers(sampleOrder({ fulfillments: [open, arrived] }), [])).toEqual([]);
  });
});
