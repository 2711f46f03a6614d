import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { startDrain } from "../workflows/drain";
import { findOrdersOfFulfillments } from "../workflows/orders/find-order-of-fulfillment";
import { syncOrderTrackingWorkflow } from "../workflows/sync-order-tracking";

/** A fulfillment was cancelled, or a person marked it delivered. */
export default async function onFulfillmentChanged({
  event,
  container,
}: SubscriberArgs<{ id?: string; fulfillment_id?: string; order_id?: string }>): Promise<void> {
  const id = event.data.fulfillment_id ?? event.data.id;
  if (id === undefined) {
    return;
  }
  const orderId = event.data.order_id ?? (await findOrdersOfFulfillments(container, [id])).get(id);
  if (orderId === undefined) {
    return;
  }
  await syncOrderTrackingWorkflow(container).run({
    input: { order_id: orderId, fulfillment_ids: [id], leave_past: true },
  });
  startDrain(container);
}

export const config: SubscriberConfig = {
  event: ["order.fulfillment_canceled", "delivery.created"],
  context: { subscriberId: "medusa-plugin-17track-fulfillment-changed" },
};
