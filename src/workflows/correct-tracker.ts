import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { TrackerCorrectionInput } from "./inputs";
import { changeLabelsStep } from "./steps/change-labels";
import { correctTrackerStep } from "./steps/correct-tracker";
import { enterOrderLaneStep } from "./steps/enter-order-lane";
import { findTrackerStep } from "./steps/find-tracker";
import { leaveOrderLaneStep } from "./steps/leave-order-lane";
import { noteCorrectionStep } from "./steps/note-correction";
import { planCorrectionStep } from "./steps/plan-correction";

/**
 * Corrects a tracker's number, carrier, items or the details a carrier demands, on the label too.
 * With another number or carrier the timeline starts anew. The customer is told when `notify` is set.
 */
export const correctTrackerWorkflow = createWorkflow(
  "tracking-correct-tracker-workflow",
  (input: TrackerCorrectionInput & { id: string }) => {
    const tracker = findTrackerStep({ id: input.id });
    const lane = enterOrderLaneStep({ order_id: tracker.order_id });
    acquireLockStep({ key: tracker.order_id, timeout: 10, ttl: 30 });
    const plan = planCorrectionStep(input);
    when({ plan }, ({ plan }) => plan.correction.tracking_number !== undefined).then(() => {
      noteCorrectionStep(
        transform({ plan, input }, ({ plan, input }) => ({
          id: input.id,
          correction: { ...plan.correction, tracking_number: plan.correction.tracking_number ?? "" },
          announce: input.notify === true,
        })),
      );
    });
    when({ plan }, ({ plan }) => plan.label !== null).then(() => {
      changeLabelsStep(
        transform({ plan, tracker }, ({ plan, tracker }) => ({
          fulfillment_id: tracker.fulfillment_id,
          remove: plan.label?.remove ?? [],
          add: plan.label?.add ?? [],
        })),
      );
    });
    const corrected = correctTrackerStep(
      transform({ plan, input }, ({ plan, input }) => ({
        id: input.id,
        correction: plan.correction,
        announce: input.notify === true,
      })),
    );
    releaseLockStep({ key: tracker.order_id });
    leaveOrderLaneStep(lane);
    return new WorkflowResponse(corrected);
  },
);
