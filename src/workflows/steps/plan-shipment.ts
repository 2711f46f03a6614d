import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { ShipmentInput } from "../inputs";
import { planShipment } from "../orders/plan-shipment";
import { trackingService } from "../tracking-service";

/** Checks what is to be shipped, and says what to do. */
export const planShipmentStep = createStep(
  "tracking-plan-shipment",
  async ({ order_id, ...input }: ShipmentInput & { order_id: string }, { container }) =>
    new StepResponse(await planShipment(container, trackingService(container), order_id, input)),
);
