import { randomUUID } from "node:crypto";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { mendOrder } from "../orders/mend-order";
import { abandonOrderLane, enterOrderLane, leaveOrderLane } from "../orders/order-lane";
import { trackingService } from "../tracking-service";

/**
 * Waits until this workflow alone may write the order, and finishes what one that died in the lane left half done.
 * Failing later, the workflow gives the lane free.
 */
export const enterOrderLaneStep = createStep(
  "tracking-enter-order-lane",
  async ({ order_id }: { order_id: string }, { container }) => {
    const held = { order_id, holder: randomUUID() };
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    const found = await enterOrderLane(trackingService(container), logger, order_id, held.holder);
    if (found === "abandoned") {
      logger.warn(
        `tracking: a process ended while it wrote order ${order_id}; looking for what is half done`,
      );
      await mendOrder(container, order_id).catch((error: unknown) => {
        abandonOrderLane(held.holder);
        throw error;
      });
    }
    return new StepResponse(held, held);
  },
  async (held, { container }) => {
    if (held) {
      await leaveOrderLane(trackingService(container), held.order_id, held.holder);
    }
  },
);
