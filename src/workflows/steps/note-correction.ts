import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CorrectionBegun } from "../../modules/tracking/repositories/tracker-row";
import { trackingService } from "../tracking-service";

/**
 * Notes a correction to another number before the label gets that number: if this process dies in between, whoever
 * finds the label must not take it for another package. Failing later, the workflow takes the note back.
 */
export const noteCorrectionStep = createStep(
  "tracking-note-correction",
  async ({ id, ...begun }: CorrectionBegun & { id: string }, { container }) => {
    await trackingService(container).noteCorrection(id, begun);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (id !== undefined) {
      await trackingService(container).forgetCorrection(id);
    }
  },
);
