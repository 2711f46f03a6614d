import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { changeLabelsStep } from "./steps/change-labels";
import { enterOrderLaneStep } from "./steps/enter-order-lane";
import { findTrackerStep } from "./steps/find-tracker";
import { leaveOrderLaneStep } from "./steps/leave-order-lane";
import { removeTrackersStep } from "./steps/remove-trackers";

/** Stops watching a package, and takes its label off the fulfillment. */
export const removeTrackerWorkflow = createWorkflow("tracking-remove-tracker", (input: { id: string }) => {
  const tracker = findTrackerStep(input);
  const lane = enterOrderLaneStep({ order_id: tracker.order_id });
  acquireLockStep({ key: tracker.order_id, timeout: 10, ttl: 30 });
  changeLabelsStep(
    transform({ tracker }, ({ tracker }) => ({
      fulfillment_id: tracker.fulfillment_id,
      remove: [tracker.tracking_number],
      add: [],
    })),
  );
  removeTrackersStep({ ids: [input.id] });
  releaseLockStep({ key: tracker.order_id });
  leaveOrderLaneStep(lane);
  return new WorkflowResponse(tracker);
});
