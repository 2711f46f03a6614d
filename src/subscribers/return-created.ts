import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { startDrain } from "../workflows/drain";
import { returnFulfillmentIds } from "../workflows/orders/is-return";
import { syncOrderTrackingWorkflow } from "../workflows/sync-order-tracking";

/** A return was asked for; its fulfillment may carry a label. */
export default async function onReturnCreated({
  event,
  container,
}: SubscriberArgs<{ order_id: string; return_id: string }>): Promise<void> {
  const { order_id, return_id } = event.data;
  const fulfillment_ids = await returnFulfillmentIds(container, { id: return_id });
  await syncOrderTrackingWorkflow(container).run({ input: { order_id, fulfillment_ids, leave_past: true } });
  startDrain(container, { registrations: true });
}

export const config: SubscriberConfig = {
  event: "order.return_requested",
  context: { subscriberId: "medusa-plugin-17track-return-created" },
};
