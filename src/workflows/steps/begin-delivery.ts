import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { deliveryState } from "../orders/delivery-state";
import { trackingService } from "../tracking-service";

/**
 * Finds out what is left to do, and notes first that it is us who deliver: the `delivery.created` that follows must
 * not look like a person's. Failing later, the workflow takes the note back.
 */
export const beginDeliveryStep = createStep(
  "tracking-begin-delivery",
  async (
    { order_id, fulfillment_id, resumed }: { order_id: string; fulfillment_id: string; resumed?: boolean },
    { container },
  ) => {
    const state = await deliveryState(container, order_id, fulfillment_id, resumed ?? false);
    if (state.todo !== "wait") {
      const cancelled = state.todo === "nothing" && state.outcome === "cancelled";
      await trackingService(container).closeFulfillment(
        fulfillment_id,
        cancelled ? "cancellation" : "plugin",
      );
    }
    return new StepResponse(state, fulfillment_id);
  },
  async (fulfillmentId, { container }) => {
    if (fulfillmentId !== undefined) {
      await trackingService(container).reopenFulfillment(fulfillmentId);
    }
  },
);
