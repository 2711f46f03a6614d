import type { MedusaContainer } from "@medusajs/framework/types";
import { findOrder } from "./load-order";
import { itemsOf, readLedger } from "./order-ledger";

/** What is left to do to have a fulfillment delivered in Medusa. */
export type DeliveryState =
  /**
   * Nothing: it is delivered, or cancelled, or its order is; or a package is still under way; or who began it took it
   * back.
   */
  | {
      todo: "nothing";
      outcome: "delivered_already" | "cancelled" | "gone" | "not_delivered_any_more" | "taken_back";
    }
  | { todo: "mark" }
  /** Somebody may be between the halves just now: look again later. */
  | { todo: "wait" }
  /** A process died in between: the fulfillment says delivered, the order's items do not. */
  | { todo: "finish"; items: { id: string; quantity: number }[] };

/** Medusa's own workflow, run by a person, takes far less from one half to the other. */
export const IN_BETWEEN_MS = 10_000;

/**
 * Looks at both halves of a delivery. Medusa writes the fulfillment first and the order's items second, and its own
 * workflow refuses to run again after only the first was done.
 *
 * @param resumed the first half is known to be of a process that died
 */
export async function deliveryState(
  container: MedusaContainer,
  orderId: string,
  fulfillmentId: string,
  resumed: boolean,
): Promise<DeliveryState> {
  const order = await findOrder(container, orderId);
  const fulfillment = order?.fulfillments.find(({ id }) => id === fulfillmentId);
  if (order === null || fulfillment === undefined) {
    return { todo: "nothing", outcome: "gone" };
  }
  if (fulfillment.canceled_at !== null || order.canceled_at !== null || order.status === "canceled") {
    return { todo: "nothing", outcome: "cancelled" };
  }
  if (fulfillment.delivered_at === null) {
    return { todo: "mark" };
  }
  const ledger = await readLedger(container, orderId);
  if (itemsOf(ledger, fulfillmentId, "DELIVER_ITEM").length > 0) {
    return { todo: "nothing", outcome: "delivered_already" };
  }
  if (!resumed && Date.now() - new Date(fulfillment.delivered_at).getTime() < IN_BETWEEN_MS) {
    return { todo: "wait" };
  }
  const shipped = itemsOf(ledger, fulfillmentId, "SHIP_ITEM");
  const items = shipped.length > 0 ? shipped : itemsOf(ledger, fulfillmentId, "FULFILL_ITEM");
  return items.length === 0 ? { todo: "nothing", outcome: "gone" } : { todo: "finish", items };
}
