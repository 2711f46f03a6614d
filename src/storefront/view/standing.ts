import type { OrderTracking, Tracker } from "../types";

type OrderStatus = OrderTracking["order"]["status"];

/**
 * How far an order has come, for the page. Once it is delivered in Medusa it stays so, whoever said it: what the carrier
 * reported and took back is on its way again.
 */
export function standingOf({ order, trackers }: OrderTracking): OrderStatus {
  const outbound = trackers.filter(({ direction }) => direction === "outbound");
  if (order.status !== "delivered" || !outbound.some(isTakenBack)) {
    return order.status;
  }
  return outbound.some(({ status }) => status === "delivered") ? "partially_delivered" : "shipped";
}

/** Whether nothing of an order is waited for any more: what carriers still say of its packages promises nothing. */
export function isSettled(standing: OrderStatus): standing is "delivered" | "returned" | "cancelled" {
  return standing === "delivered" || standing === "returned" || standing === "cancelled";
}

function isTakenBack({ status, events }: Tracker): boolean {
  return status !== "delivered" && events.some((event) => event.status === "delivered");
}
