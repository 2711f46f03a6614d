import {
  hasArrived,
  isCancelled,
  isReturned,
  outboundOf,
  type PackageState,
  quantitiesOf,
} from "../../workflows/orders/order-state";
import { isPaymentPromised } from "../../workflows/orders/payment-check";
import type { TimelineOrder } from "../../workflows/orders/read-timeline-order";
import type { OrderDeliveryStatus } from "../http-types";

/** How far an order has come, for its customer. Derived; nothing stores it. */
export function deliveryStatusOf(order: TimelineOrder, trackers: PackageState[]): OrderDeliveryStatus {
  if (isCancelled(order)) {
    return "cancelled";
  }
  if (isReturned(order, trackers)) {
    return "returned";
  }
  if (hasArrived(order, trackers)) {
    return "delivered";
  }
  const { ordered, shipped, delivered } = quantitiesOf(order, trackers);
  // One package of a fulfillment may arrive days before the other: Medusa knows fulfillments only.
  if (delivered > 0 || outboundOf(trackers).some(({ status }) => status === "delivered")) {
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
