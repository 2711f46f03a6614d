import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { AdminUpdateTracker } from "../../api/http-types";
import { planCorrection } from "../orders/plan-correction";
import { trackingService } from "../tracking-service";

/** Checks a correction. */
export const planCorrectionStep = createStep(
  "tracking-plan-correction",
  async ({ id, ...input }: AdminUpdateTracker & { id: string }, { container }) =>
    new StepResponse(await planCorrection(container, trackingService(container), id, input)),
);
