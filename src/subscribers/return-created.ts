import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { startDrain } from "../workflows/drain";
import { syncOrderTrackingWorkflow } from "../workflows/sync-order-tracking";

/** A return was asked for; its fulfillment may carry a label. */
export default async function onReturnCreated({
  event,
  container,
}: SubscriberArgs<{ order_id: string; return_id: string }>): Promise<void> {
  await syncOrderTrackingWorkflow(container).run({ input: { order_id: event.data.order_id } });
  startDrain(container, { registrations: true });
}

export const config: SubscriberConfig = {
  event: "order.return_requested",
  context: { subscriberId: "medusa-plugin-17track-return-created" },
};
