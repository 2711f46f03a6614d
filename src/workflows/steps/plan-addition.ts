import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { AdditionInput } from "../inputs";
import { planAddition } from "../orders/plan-addition";
import { trackingService } from "../tracking-service";

/** Checks packages to be added to a shipped fulfillment. */
export const planAdditionStep = createStep(
  "tracking-plan-addition",
  async ({ order_id, ...input }: AdditionInput & { order_id: string }, { container }) =>
    new StepResponse(await planAddition(container, trackingService(container), order_id, input)),
);
