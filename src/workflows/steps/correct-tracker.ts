import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { TrackerCorrection } from "../../modules/tracking/repositories/tracker-row";
import { trackingService } from "../tracking-service";

/** Corrects a tracker. The last thing its workflow does that can fail, so there is nothing to undo. */
export const correctTrackerStep = createStep(
  "tracking-correct-tracker",
  async (
    { id, correction, announce }: { id: string; correction: TrackerCorrection; announce: boolean },
    { container },
  ) => {
    const tracker = await trackingService(container).correctTracker(id, correction, { announce });
    return new StepResponse({ id: tracker.id });
  },
);
