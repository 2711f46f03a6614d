import type { OrderFacts } from "./load-order";
import { refused } from "./refused";

/** States of a payment collection in which the money is at least promised. */
const PROMISED = new Set(["authorized", "partially_captured", "captured", "completed"]);

/** Whether the customer has paid, or at least promised to. An order that costs nothing counts as paid. */
export function isPaymentPromised(
  order: Pick<OrderFacts, "total"> & { payment_collections: { status: string }[] },
): boolean {
  if (Number(order.total) <= 0) {
    return true;
  }
  return order.payment_collections.some(({ status }) => PROMISED.has(status));
}

/** Refuses to ship what nobody has promised to pay. */
export function requirePayment(order: OrderFacts, allowUnpaid: boolean): void {
  if (!allowUnpaid && !isPaymentPromised(order)) {
    throw refused(
      `The payment of order #${order.display_id} is not authorized yet. Capture it first, or ship with allow_unpaid.`,
      "payment_not_authorized",
    );
  }
}
