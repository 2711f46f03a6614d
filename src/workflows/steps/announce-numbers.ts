import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { trackingService } from "../tracking-service";

export interface AnnounceNumbersInput {
  order_id: string;
  fulfillment_id: string;
  tracking_numbers: string[];
}

/** Tells the customer about numbers that came after the shipping. */
export const announceNumbersStep = createStep(
  "tracking-announce-numbers",
  async ({ order_id, fulfillment_id, tracking_numbers }: AnnounceNumbersInput, { container }) => {
    await trackingService(container).addEffects([
      {
        kind: "notify",
        unique_key: `notify:shipped:${fulfillment_id}:${tracking_numbers.join(",")}`,
        tracker_id: null,
        order_id,
        payload: { kind: "shipped", fulfillment_id, occurred_at: null, local_time: null, reason: null },
      },
    ]);
    return new StepResponse(undefined);
  },
);
