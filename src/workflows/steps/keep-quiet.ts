import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { announcementKey, shippedEffect } from "../orders/shipped-effect";
import { trackingService } from "../tracking-service";

/**
 * Notes that the customer is not to be told of a shipment, before it is made: if this process dies once it is made,
 * whoever finds it must not tell them either. Failing later, the workflow takes the note back.
 */
export const keepQuietStep = createStep(
  "tracking-keep-quiet",
  async ({ order_id, fulfillment_id }: { order_id: string; fulfillment_id: string }, { container }) => {
    await trackingService(container).addEffects([shippedEffect(order_id, fulfillment_id, true)]);
    return new StepResponse(undefined, fulfillment_id);
  },
  async (fulfillmentId, { container }) => {
    if (fulfillmentId !== undefined) {
      await trackingService(container).withdrawEffect(announcementKey(fulfillmentId));
    }
  },
);
