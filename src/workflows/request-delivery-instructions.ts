import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { requestDeliveryInstructionsStep } from "./steps/request-delivery-instructions";

/**
 * Takes delivery instructions from whoever holds an order's link. They count once they are confirmed by the link in a
 * mail that goes to the order's own address.
 */
export const requestDeliveryInstructionsWorkflow = createWorkflow(
  "tracking-request-delivery-instructions-workflow",
  (input: { order_id: string; text: string }) => new WorkflowResponse(requestDeliveryInstructionsStep(input)),
);
