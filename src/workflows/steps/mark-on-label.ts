import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { trackingService } from "../tracking-service";

/** Remembers that numbers are on their fulfillment's labels: only then a label's vanishing means something. */
export const markOnLabelStep = createStep(
  "tracking-mark-on-label",
  async (input: { fulfillment_id: string; tracking_numbers: string[] }, { container }) => {
    await trackingService(container).markOnLabel(input.fulfillment_id, input.tracking_numbers);
    return new StepResponse(undefined);
  },
);
