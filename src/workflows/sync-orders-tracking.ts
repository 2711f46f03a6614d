import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { syncOrdersStep } from "./steps/sync-orders";

/** Brings many orders' trackers in line with their fulfillments; answers with those that failed, and why. */
export const syncOrdersTrackingWorkflow = createWorkflow(
  "tracking-sync-orders-tracking",
  (input: { order_ids: string[] }) => new WorkflowResponse(syncOrdersStep(input)),
);
