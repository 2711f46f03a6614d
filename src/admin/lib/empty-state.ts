import type { OrderFacts } from "./order-facts";
import { shippablesOf, shippedFulfillments } from "./order-facts";

/** Why an order has no packages to show. */
export type EmptyState = "to_ship" | "cancelled" | "shipped_without_number" | "delivered" | "nothing_to_ship";

/** What the empty widget has to teach. */
export function emptyStateOf(order: OrderFacts): EmptyState {
  if (order.status === "canceled") {
    return "cancelled";
  }
  if (shippablesOf(order).length > 0) {
    return "to_ship";
  }
  const shipped = shippedFulfillments(order);
  if (shipped.length > 0) {
    return shipped.every(({ delivered_at }) => delivered_at !== null)
      ? "delivered"
      : "shipped_without_number";
  }
  const delivered = order.fulfillments.some(
    (each) => each.delivered_at !== null && each.canceled_at === null,
  );
  return delivered ? "delivered" : "nothing_to_ship";
}
