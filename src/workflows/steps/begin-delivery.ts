import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type TrackingModuleService from "../../modules/tracking/service";
import type { DeliverFulfillmentInput } from "../deliver-fulfillment";
import { type DeliveryState, deliveryState } from "../orders/delivery-state";
import { trackingService } from "../tracking-service";

/**
 * Finds out what is left to do, and notes first that it is us who deliver: the `delivery.created` that follows must
 * not look like a person's. Failing later, the workflow takes the note back.
 */
export const beginDeliveryStep = createStep(
  "tracking-begin-delivery",
  async (
    { order_id, fulfillment_id, resumed, only_arrived, only_begun }: DeliverFulfillmentInput,
    { container },
  ) => {
    const service = trackingService(container);
    if (only_arrived === true && !(await haveArrived(service, fulfillment_id))) {
      const underWay: DeliveryState = { todo: "nothing", outcome: "not_delivered_any_more" };
      return new StepResponse(underWay, null);
    }
    const state = await deliveryState(container, order_id, fulfillment_id, resumed ?? false);
    if (only_begun === true && state.todo === "mark") {
      await service.reopenFulfillment(fulfillment_id, "person");
      const takenBack: DeliveryState = { todo: "nothing", outcome: "taken_back" };
      return new StepResponse(takenBack, null);
    }
    if (state.todo !== "wait") {
      const cancelled = state.todo === "nothing" && state.outcome === "cancelled";
      await service.closeFulfillment(fulfillment_id, cancelled ? "cancellation" : "plugin");
    }
    return new StepResponse(state, fulfillment_id);
  },
  async (fulfillmentId, { container }) => {
    if (fulfillmentId) {
      await trackingService(container).reopenFulfillment(fulfillmentId, "plugin");
    }
  },
);

/** Whether a fulfillment has packages, and every one of them is delivered. */
async function haveArrived(service: TrackingModuleService, fulfillmentId: string): Promise<boolean> {
  const packages = (await service.readTimelines({ fulfillment_id: fulfillmentId })).filter(
    ({ direction }) => direction === "outbound",
  );
  return packages.length > 0 && packages.every(({ status }) => status === "delivered");
}
