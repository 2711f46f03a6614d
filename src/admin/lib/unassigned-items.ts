import type { AdminTracker } from "../../api/http-types";
import { type FulfillmentFacts, type ItemAmount, itemsOf, type OrderFacts } from "./order-facts";

/** What of a fulfillment is in none of these packages yet. */
export function unassignedItems(
  order: OrderFacts,
  fulfillment: FulfillmentFacts,
  trackers: readonly AdminTracker[],
): ItemAmount[] {
  const packed = trackers
    .filter((each) => each.fulfillment_id === fulfillment.id)
    .flatMap(({ items }) => items);
  return itemsOf(order, fulfillment)
    .map((item) => {
      const taken = packed
        .filter(({ line_item_id }) => line_item_id === item.id)
        .reduce((sum, { quantity }) => sum + quantity, 0);
      return { ...item, quantity: item.quantity - taken };
    })
    .filter(({ quantity }) => quantity > 0);
}

/**
 * The most that a package may hold of each item: what is in none of its siblings, and never less than what it is
 * known to hold. Empty for a package whose fulfillment the order does not show, such as a return's.
 */
export function itemsForPackage(
  order: OrderFacts,
  tracker: AdminTracker,
  trackers: readonly AdminTracker[],
): ItemAmount[] {
  const fulfillment = order.fulfillments.find(({ id }) => id === tracker.fulfillment_id);
  if (!fulfillment) {
    return [];
  }
  const siblings = trackers.filter(({ id }) => id !== tracker.id);
  const left = unassignedItems(order, fulfillment, siblings);
  return itemsOf(order, fulfillment)
    .map((item) => {
      const free = left.find(({ id }) => id === item.id)?.quantity ?? 0;
      const held = tracker.items.find(({ line_item_id }) => line_item_id === item.id)?.quantity ?? 0;
      return { ...item, quantity: Math.max(free, held) };
    })
    .filter(({ quantity }) => quantity > 0);
}
