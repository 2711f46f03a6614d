import { MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { trackingService } from "../tracking-service";

/** Which order and fulfillment a live tracker belongs to; throws NOT_FOUND when there is none. */
export const findTrackerStep = createStep(
  "tracking-find-tracker",
  async ({ id }: { id: string }, { container }) => {
    const [tracker] = await trackingService(container).readTimelines({ ids: [id] });
    if (tracker === undefined || tracker.removed_at !== null) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `Tracker with id: ${id} was not found`);
    }
    const { order_id, fulfillment_id, tracking_number } = tracker;
    return new StepResponse({ id, order_id, fulfillment_id, tracking_number });
  },
);
