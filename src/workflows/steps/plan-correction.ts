import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { TrackerCorrectionInput } from "../inputs";
import { planCorrection } from "../orders/plan-correction";
import { trackingService } from "../tracking-service";

/** Checks a correction. */
export const planCorrectionStep = createStep(
  "tracking-plan-correction",
  async ({ id, ...input }: TrackerCorrectionInput & { id: string }, { container }) =>
    new StepResponse(await planCorrection(container, trackingService(container), id, input)),
);
