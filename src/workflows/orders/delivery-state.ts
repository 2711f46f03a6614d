import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { findOrder } from "./load-order";

/** What is left to do to have a fulfillment delivered in Medusa. */
export type DeliveryState =
  /** Nothing: it is delivered, or cancelled, or its order is. */
  | { todo: "nothing"; outcome: "delivered_already" | "cancelled" | "gone" }
  | { todo: "mark" }
  /** A process died in between: the fulfillment says delivered, the order's items do not. */
  | { todo: "finish"; items: { id: string; quantity: number }[] };

/**
 * Looks at both halves of a delivery. Medusa writes the fulfillment first and the order's items second, and its own
 * workflow refuses to run again after only the first was done.
 */
export async function deliveryState(
  container: MedusaContainer,
  orderId: string,
  fulfillmentId: string,
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
  if (await isRegistered(container, orderId, fulfillmentId)) {
    return { todo: "nothing", outcome: "delivered_already" };
  }
  const shipped = await shippedItems(container, orderId, fulfillmentId);
  return { todo: "finish", items: shipped };
}

/** Whether the order's own ledger has the delivery of this fulfillment. */
async function isRegistered(
  container: MedusaContainer,
  orderId: string,
  fulfillmentId: string,
): Promise<boolean> {
  const actions = await ledgerOf(container, orderId, fulfillmentId);
  return actions.some(({ action }) => action === "DELIVER_ITEM");
}

/** What the order's ledger says was shipped, or else fulfilled, with this fulfillment: in units of line items. */
async function shippedItems(
  container: MedusaContainer,
  orderId: string,
  fulfillmentId: string,
): Promise<{ id: string; quantity: number }[]> {
  const actions = await ledgerOf(container, orderId, fulfillmentId);
  const shipped = actions.filter(({ action }) => action === "SHIP_ITEM");
  const source = shipped.length > 0 ? shipped : actions.filter(({ action }) => action === "FULFILL_ITEM");
  return source.map(({ details }) => {
    const { reference_id, quantity } = details as unknown as {
      reference_id: string;
      quantity: number | string;
    };
    return { id: reference_id, quantity: Number(quantity) };
  });
}

/** The order's change actions that are about this fulfillment. */
async function ledgerOf(container: MedusaContainer, orderId: string, fulfillmentId: string) {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: orderId }, { relations: ["actions"], take: 10_000 });
  return changes
    .flatMap(({ actions }) => actions ?? [])
    .filter(({ reference_id }) => reference_id === fulfillmentId);
}
