import type { FulfillmentFacts, OrderFacts } from "./load-order";
import { mergeItems } from "./tracker-input";

/** Inventory kits multiply the fulfilled quantity; never more than was ordered. */
export function quantityIn(fulfillment: FulfillmentFacts, itemId: string, ordered: number): number {
  const lines = fulfillment.items.filter(({ line_item_id }) => line_item_id === itemId);
  return Math.min(Math.max(...lines.map(({ quantity }) => Number(quantity))), ordered);
}

/** Whether a fulfillment holds these items, in these quantities, and nothing else. */
export function holdsJust(
  order: OrderFacts,
  fulfillment: FulfillmentFacts,
  items: { id: string; quantity: number }[],
): boolean {
  const wanted = mergeItems(items);
  const held = new Set(fulfillment.items.map(({ line_item_id }) => line_item_id));
  return (
    held.size === wanted.length &&
    wanted.every(({ line_item_id, quantity }) => {
      const ordered = order.items.find(({ id }) => id === line_item_id)?.quantity ?? 0;
      return held.has(line_item_id) && quantityIn(fulfillment, line_item_id, Number(ordered)) === quantity;
    })
  );
}
