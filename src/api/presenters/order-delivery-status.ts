import type { TrackerRow } from "../../modules/tracking/repositories/tracker-row";
import { isPaymentPromised } from "../../workflows/orders/payment-check";
import type { TimelineOrder } from "../../workflows/orders/read-timeline-order";
import type { OrderDeliveryStatus } from "../http-types";

type Packages = Pick<TrackerRow, "direction" | "status" | "reason">[];

/** How far an order has come, for its customer. Derived; nothing stores it. */
export function deliveryStatusOf(order: TimelineOrder, trackers: Packages): OrderDeliveryStatus {
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
  const arrived = outboundOf(trackers).filter(({ status }) => status === "delivered");
  const everythingArrived = arrived.length > 0 && arrived.length === outboundOf(trackers).length;
  if (ordered > 0 && (delivered >= ordered || (shipped >= ordered && everythingArrived))) {
    return "delivered";
  }
  // One package of a fulfillment may arrive days before the other: Medusa knows fulfillments only.
  if (delivered > 0 || arrived.length > 0) {
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
function isReturned(trackers: Packages): boolean {
  const outbound = outboundOf(trackers);
  return (
    outbound.length > 0 &&
    outbound.every(({ status, reason }) => status === "exception" && reason === "returned")
  );
}

function outboundOf(trackers: Packages): Packages {
  return trackers.filter(({ direction }) => direction === "outbound");
}
