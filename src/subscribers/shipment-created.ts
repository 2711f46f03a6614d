import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { startDrain } from "../workflows/drain";
import { findOrdersOfFulfillments } from "../workflows/orders/find-order-of-fulfillment";
import { syncOrderTrackingWorkflow } from "../workflows/sync-order-tracking";

/** A fulfillment was shipped, by us, by the stock form or by somebody else's code. */
export default async function onShipmentCreated({
  event,
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>): Promise<void> {
  const { id, no_notification } = event.data;
  const orderId = (await findOrdersOfFulfillments(container, [id])).get(id);
  if (orderId === undefined) {
    return;
  }
  await syncOrderTrackingWorkflow(container).run({
    input: { order_id: orderId, fulfillment_ids: [id], no_notification: no_notification ?? false },
  });
  startDrain(container, { registrations: true });
}

export const config: SubscriberConfig = {
  event: "shipment.created",
  context: { subscriberId: "medusa-plugin-17track-shipment-created" },
};
