import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { enterOrderLaneStep } from "./steps/enter-order-lane";
import { leaveOrderLaneStep } from "./steps/leave-order-lane";
import { type SyncOrderInput, syncFulfillmentsStep } from "./steps/sync-fulfillments";

/**
 * Brings one order's trackers in line with its fulfillments: numbers on labels are followed, those of cancelled
 * fulfillments are not, and what a person delivered is respected. Safe to repeat.
 */
export const syncOrderTrackingWorkflow = createWorkflow(
  "tracking-sync-order-tracking",
  (input: SyncOrderInput) => {
    const lane = enterOrderLaneStep({ order_id: input.order_id });
    const result = syncFulfillmentsStep(input);
    leaveOrderLaneStep(lane);
    return new WorkflowResponse(result);
  },
);
