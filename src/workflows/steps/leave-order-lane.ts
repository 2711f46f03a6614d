import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { leaveOrderLane } from "../orders/order-lane";
import { trackingService } from "../tracking-service";

/** Gives the order's lane free. */
export const leaveOrderLaneStep = createStep(
  "tracking-leave-order-lane",
  async ({ order_id, holder }: { order_id: string; holder: string }, { container }) => {
    await leaveOrderLane(trackingService(container), order_id, holder);
    return new StepResponse(undefined);
  },
);
