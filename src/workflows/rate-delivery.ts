import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DeliveryRatingInput } from "./inputs";
import { rateDeliveryStep } from "./steps/rate-delivery";

/** Rates the delivery of an order that has arrived, or changes its rating within 30 days. */
export const rateDeliveryWorkflow = createWorkflow(
  "tracking-rate-delivery-workflow",
  (input: DeliveryRatingInput) => new WorkflowResponse(rateDeliveryStep(input)),
);
