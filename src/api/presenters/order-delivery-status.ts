import type { TrackerRow } from "../../modules/tracking/repositories/tracker-row";
import type { OrderFacts } from "../../workflows/orders/load-order";
import { isPaymentPromised } from "../../workflows/orders/payment-check";
import type { OrderDeliveryStatus } from "../http-types";

/** How far an order has come, for its customer. Derived; nothing stores it. */
export function deliveryStatusOf(
  order: OrderFacts,
  trackers: Pick<TrackerRow, "direction" | "status" | "reason">[],
): OrderDeliveryStatus {
  if (order.canceled_at !== null || order.status === "canceled") {
    return "cancelled";
  }
  const items = order.items.filter(({ requires_shipping }) => requires_shipping);
  const sum = (pick: (detail: (typeof items)[number]["detail"]) => number) =>
    items.reduce((total, { detail }) => total + Number(pick(detail) ?? 0), 0);
  const ordered = sum((detail) => detail.quantity);
  const shipped = sum((detail) => detail.shipped_quantity);
  const delivered = sum((detail) => detail.delivered_quantity);
  if (isReturned(trackers) || (ordered > 0 && sum((detail) => detail.return_received_quantity) >= ordered)) {
    return "returned";
  }
  if (ordered > 0 && delivered >= ordered) {
    return "delivered";
  }
  if (delivered > 0) {
    return "partially_delivered";
  }
  if (ordered > 0 && shipped >= ordered) {
    return "shipped";
  }
  if (shipped > 0) {
    return "partially_shipped";
  }
  return isPaymentPromised(order) ? "paid" : "pending";
}

/** Every package that went out has come back. */
function isReturned(trackers: Pick<TrackerRow, "direction" | "status" | "reason">[]): boolean {
  const outbound = trackers.filter(({ direction }) => direction === "outbound");
  return (
    outbound.length > 0 &&
    outbound.every(({ status, reason }) => status === "exception" && reason === "returned")
  );
}
