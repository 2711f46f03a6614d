import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { trackingService } from "../tracking-service";

/** Stops watching packages; each stays as a tombstone. The last thing its workflow does that can fail. */
export const removeTrackersStep = createStep(
  "tracking-remove-trackers",
  async ({ ids }: { ids: string[] }, { container }) => {
    const removed = await trackingService(container).removeTrackers(ids);
    return new StepResponse(removed.map(({ id }) => id));
  },
);
