import { randomUUID } from "node:crypto";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { enterOrderLane, leaveOrderLane } from "../orders/order-lane";
import { trackingService } from "../tracking-service";

/** Waits until this workflow alone may write the order. Failing later, the workflow gives the lane free. */
export const enterOrderLaneStep = createStep(
  "tracking-enter-order-lane",
  async ({ order_id }: { order_id: string }, { container }) => {
    const held = { order_id, holder: randomUUID() };
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    await enterOrderLane(trackingService(container), logger, order_id, held.holder);
    return new StepResponse(held, held);
  },
  async (held, { container }) => {
    if (held) {
      await leaveOrderLane(trackingService(container), held.order_id, held.holder);
    }
  },
);
