import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { confirmDeliveryInstructionsStep } from "./steps/confirm-delivery-instructions";

/** Confirms delivery instructions by the secret of the mail that asked for it. A second time does nothing. */
export const confirmDeliveryInstructionsWorkflow = createWorkflow(
  "tracking-confirm-delivery-instructions-workflow",
  (input: { secret: string }) => new WorkflowResponse(confirmDeliveryInstructionsStep(input)),
);
