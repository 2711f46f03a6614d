import type { ItemAmount } from "./order-facts";
import { SHIRT, SOCKS, sampleFulfillment, sampleOrder, sampleTracker } from "./testing/samples";
import { itemsForPackage, unassignedItems } from "./unassigned-items";

const shipped = sampleFulfillment({
  shipped_at: "2026-11-24T12:00:00Z",
  items: [
    { line_item_id: SOCKS.id, inventory_item_id: "iitem_socks", quantity: 2 },
    { line_item_id: SHIRT.id, inventory_item_id: "iitem_shirt", quantity: 1 },
  ],
});
const order = sampleOrder({ fulfillments: [shipped] });
const holding = (id: string, ...items: [string, number][]) =>
  sampleTracker({ id, items: items.map(([line_item_id, quantity]) => ({ line_item_id, quantity })) });
const amounts = (items: ItemAmount[]) => items.map(({ id, quantity }) => [id, quantity]);

describe("what is in no package yet", () => {
  it("is everything until a package says what is in it", () => {
    expect(amounts(unassignedItems(order, shipped, [holding("trk_1")]))).toEqual([
      [SOCKS.id, 2],
      [SHIRT.id, 1],
    ]);
  });

  it("is what the packages of the shipment leave", () => {
    expect(amounts(unassignedItems(order, shipped, [holding("trk_1", [SOCKS.id, 1])]))).toEqual([
      [SOCKS.id, 1],
      [SHIRT.id, 1],
    ]);
    const elsewhere = { ...holding("trk_2", [SHIRT.id, 1]), fulfillment_id: "ful_2" };
    expect(amounts(unassignedItems(order, shipped, [holding("trk_1", [SOCKS.id, 2]), elsewhere]))).toEqual([
      [SHIRT.id, 1],
    ]);
  });
});

describe("the most that a package may hold", () => {
  it("is what its siblings leave, with what it holds itself", () => {
    const own = holding("trk_1", [SOCKS.id, 1]);
    const sibling = holding("trk_2", [SHIRT.id, 1]);
    expect(amounts(itemsForPackage(order, own, [own, sibling]))).toEqual([[SOCKS.id, 2]]);
    expect(amounts(itemsForPackage(order, sibling, [own, sibling]))).toEqual([
      [SOCKS.id, 1],
      [SHIRT.id, 1],
    ]);
  });

  it("is never less than what it is known to hold", () => {
    const own = holding("trk_1", [SHIRT.id, 1]);
    const claiming = holding("trk_2", [SHIRT.id, 1], [SOCKS.id, 2]);
    expect(amounts(itemsForPackage(order, own, [own, claiming]))).toEqual([[SHIRT.id, 1]]);
  });

  it("is nothing for a package of a shipment that the order does not show", () => {
    const back = { ...holding("trk_1"), fulfillment_id: "ful_return" };
    expect(itemsForPackage(order, back, [back])).toEqual([]);
  });
});
