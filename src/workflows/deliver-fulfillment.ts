import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  emitEventStep,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import type { DeliveryState } from "./orders/delivery-state";
import { beginDeliveryStep } from "./steps/begin-delivery";
import { enterOrderLaneStep } from "./steps/enter-order-lane";
import { finishDeliveryStep } from "./steps/finish-delivery";
import { leaveOrderLaneStep } from "./steps/leave-order-lane";

export interface DeliverFulfillmentInput {
  order_id: string;
  fulfillment_id: string;
  /** An earlier run ended with its process: if it wrote everything, nobody may have been told. */
  resumed?: boolean;
  /** Only if all its packages have arrived; looked at once nobody else can add one. */
  only_arrived?: boolean;
  /** Only the half that a person left undone; what they took back is under way as before. */
  only_begun?: boolean;
}

/**
 * Marks a fulfillment delivered in Medusa, alone on its order over all processes. Finishes what a process that died
 * left half done. Answers with what it found to do.
 */
export const deliverFulfillmentWorkflow = createWorkflow(
  "tracking-deliver-fulfillment",
  (input: DeliverFulfillmentInput) => {
    const lane = enterOrderLaneStep({ order_id: input.order_id });
    acquireLockStep({ key: input.order_id, timeout: 10, ttl: 30 });
    const state = beginDeliveryStep(input);
    when({ state }, ({ state }) => state.todo === "mark").then(() => {
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: { orderId: input.order_id, fulfillmentId: input.fulfillment_id },
      });
    });
    when({ state }, ({ state }) => state.todo === "finish").then(() => {
      finishDeliveryStep(
        transform({ state, input }, ({ state, input }) => ({
          ...input,
          items: state.todo === "finish" ? state.items : [],
        })),
      );
    });
    when({ state, input }, ({ state, input }) => isUntold(state, input)).then(() => {
      emitEventStep({
        eventName: FulfillmentWorkflowEvents.DELIVERY_CREATED,
        data: transform({ input }, ({ input }) => ({ id: input.fulfillment_id })),
      });
    });
    releaseLockStep({ key: input.order_id });
    leaveOrderLaneStep(lane);
    return new WorkflowResponse(state);
  },
);

/** Medusa's own workflow tells others by itself, when it ends. */
function isUntold(state: DeliveryState, { resumed }: DeliverFulfillmentInput): boolean {
  return (
    state.todo === "finish" ||
    (state.todo === "nothing" && state.outcome === "delivered_already" && resumed === true)
  );
}
