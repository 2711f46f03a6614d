import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { shippedEffect } from "../orders/shipped-effect";
import { trackingService } from "../tracking-service";

export interface NoteShippedInput {
  order_id: string;
  fulfillment_id: string;
  tracking_numbers: string[];
  no_notification: boolean;
}

/** The fulfillment went out: its trackers are registered from now on, and the customer is told once. */
export const noteShippedStep = createStep(
  "tracking-note-shipped",
  async (
    { order_id, fulfillment_id, tracking_numbers, no_notification }: NoteShippedInput,
    { container },
  ) => {
    const service = trackingService(container);
    await service.markShipped(fulfillment_id, new Date());
    await service.markOnLabel(fulfillment_id, tracking_numbers);
    await service.addEffects([shippedEffect(order_id, fulfillment_id, no_notification)]);
    return new StepResponse(undefined);
  },
);
