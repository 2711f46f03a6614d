import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { planLabels } from "../orders/plan-labels";
import type { ShipmentPlan } from "../orders/plan-shipment";
import { trackingService } from "../tracking-service";

/** Finds out what the fulfillment, which is there by now, goes out with. */
export const planLabelsStep = createStep(
  "tracking-plan-labels",
  async ({ plan, fulfillment_id }: { plan: ShipmentPlan; fulfillment_id: string }, { container }) =>
    new StepResponse(await planLabels(container, trackingService(container), plan, fulfillment_id)),
);
