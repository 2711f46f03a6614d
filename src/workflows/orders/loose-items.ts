import { type FulfilledLine, fulfilledItems, type OrderedLine } from "../../contracts/fulfilled-items";

/** What packages say that they hold, all together: by line item id, in units ordered. */
export function packedItems(
  packages: { items: { line_item_id: string; quantity: number }[] }[],
): Map<string, number> {
  const packed = new Map<string, number>();
  for (const { line_item_id, quantity } of packages.flatMap(({ items }) => items)) {
    packed.set(line_item_id, (packed.get(line_item_id) ?? 0) + quantity);
  }
  return packed;
}

/** What of a fulfillment is in no package that says what it holds: by line item id, in units ordered. */
export function looseItems(
  order: { items: OrderedLine[]; fulfillments: { id: string; items: FulfilledLine[] }[] },
  fulfillmentId: string,
  packages: { items: { line_item_id: string; quantity: number }[] }[],
): Map<string, number> {
  const fulfillment = order.fulfillments.find(({ id }) => id === fulfillmentId);
  const loose = fulfillment === undefined ? new Map<string, number>() : fulfilledItems(order, fulfillment);
  for (const [id, quantity] of packedItems(packages)) {
    loose.set(id, (loose.get(id) ?? 0) - quantity);
  }
  return new Map([...loose].filter(([, quantity]) => quantity > 0));
}
