import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { messageOf } from "../message-of";
import { syncOrderTrackingWorkflow } from "../sync-order-tracking";

/** Syncs orders one after the other; one that fails does not hold up the rest. */
export const syncOrdersStep = createStep(
  "tracking-sync-orders",
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const failed: { order_id: string; message: string }[] = [];
    for (const order_id of new Set(order_ids)) {
      try {
        await syncOrderTrackingWorkflow(container).run({ input: { order_id } });
      } catch (error) {
        const message = messageOf(error);
        logger.error(`tracking: order ${order_id} could not be synced: ${message}`);
        failed.push({ order_id, message });
      }
    }
    return new StepResponse({ synced: new Set(order_ids).size - failed.length, failed });
  },
);
