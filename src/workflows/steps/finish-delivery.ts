import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface FinishDeliveryInput {
  order_id: string;
  fulfillment_id: string;
  items: { id: string; quantity: number }[];
}

/** Writes the second half of a delivery, which a process that died left out. */
export const finishDeliveryStep = createStep(
  "tracking-finish-delivery",
  async ({ order_id, fulfillment_id, items }: FinishDeliveryInput, { container }) => {
    await container.resolve(Modules.ORDER).registerDelivery({
      order_id,
      reference: Modules.FULFILLMENT,
      reference_id: fulfillment_id,
      items,
    });
    return new StepResponse(undefined);
  },
);
