import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { AdditionInput } from "./inputs";
import { addTrackersStep } from "./steps/add-trackers";
import { announceNumbersStep } from "./steps/announce-numbers";
import { changeLabelsStep } from "./steps/change-labels";
import { enterOrderLaneStep } from "./steps/enter-order-lane";
import { leaveOrderLaneStep } from "./steps/leave-order-lane";
import { markOnLabelStep } from "./steps/mark-on-label";
import { planAdditionStep } from "./steps/plan-addition";

/**
 * Adds packages to a shipped fulfillment of an order, on its labels and as trackers.
 * The customer is told when `notify` is set. If any part fails, nothing is done.
 */
export const addOrderTrackersWorkflow = createWorkflow(
  "tracking-add-order-trackers",
  (input: AdditionInput & { order_id: string }) => {
    const lane = enterOrderLaneStep({ order_id: input.order_id });
    acquireLockStep({ key: input.order_id, timeout: 10, ttl: 30 });
    const plan = planAdditionStep(input);
    const created = addTrackersStep(
      transform({ plan }, ({ plan: { fulfillment_id, trackers, shipped_at } }) => ({
        fulfillment_id,
        trackers,
        shipped_at,
      })),
    );
    changeLabelsStep(
      transform({ plan }, ({ plan: { fulfillment_id, labels } }) => ({
        fulfillment_id,
        remove: [],
        add: labels,
      })),
    );
    markOnLabelStep(
      transform({ plan }, ({ plan: { fulfillment_id, labels } }) => ({
        fulfillment_id,
        tracking_numbers: labels.map(({ tracking_number }) => tracking_number),
      })),
    );
    // A double click adds nothing the second time, and nobody is told twice.
    when({ input, created }, ({ input, created }) => input.notify === true && created.length > 0).then(() => {
      announceNumbersStep(
        transform({ plan, input, created }, ({ plan, input, created }) => ({
          order_id: input.order_id,
          fulfillment_id: plan.fulfillment_id,
          tracker_ids: created,
        })),
      );
    });
    releaseLockStep({ key: input.order_id });
    leaveOrderLaneStep(lane);
    return new WorkflowResponse(
      transform({ plan }, ({ plan: { fulfillment_id, warnings } }) => ({ fulfillment_id, warnings })),
    );
  },
);
