import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import type { DeliveryInstructionsInput } from "./inputs";
import { setDeliveryInstructionsStep } from "./steps/set-delivery-instructions";

/** Takes delivery instructions from the order's signed-in customer; they count at once, in place of earlier ones. */
export const setDeliveryInstructionsWorkflow = createWorkflow(
  "tracking-set-delivery-instructions-workflow",
  (input: DeliveryInstructionsInput) => new WorkflowResponse(setDeliveryInstructionsStep(input)),
);
