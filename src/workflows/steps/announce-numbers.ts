import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { trackingService } from "../tracking-service";

export interface AnnounceNumbersInput {
  order_id: string;
  fulfillment_id: string;
  /** The packages that are new. */
  tracker_ids: string[];
}

/** Numbers that are entered one after the other are told together. */
const HOLD_MS = 60_000;

/** Tells the customer about numbers that came after the shipping, a minute later. */
export const announceNumbersStep = createStep(
  "tracking-announce-numbers",
  async ({ order_id, fulfillment_id, tracker_ids }: AnnounceNumbersInput, { container }) => {
    await trackingService(container).addEffects([
      {
        kind: "notify",
        unique_key: `notify:shipped:${fulfillment_id}:${tracker_ids.join(",")}:${Date.now()}`,
        tracker_id: null,
        order_id,
        hold_ms: HOLD_MS,
        payload: { kind: "shipped", fulfillment_id, occurred_at: null, local_time: null, reason: null },
      },
    ]);
    return new StepResponse(undefined);
  },
);
