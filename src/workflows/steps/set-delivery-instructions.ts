import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readInstructions } from "../customer-messages/read-texts";
import { refusal } from "../customer-messages/refusals";
import { requireInstructable } from "../customer-messages/require-instructable";
import type { DeliveryInstructionsInput } from "../inputs";
import { trackingService } from "../tracking-service";

/** Takes the signed-in customer's text; whose order it is, the caller has checked. */
export const setDeliveryInstructionsStep = createStep(
  "tracking-set-delivery-instructions",
  async ({ order_id, text, customer_id }: DeliveryInstructionsInput, { container }) => {
    const clean = readInstructions(text);
    await requireInstructable(container, order_id);
    const set = await trackingService(container).setInstructions({ order_id, text: clean, customer_id });
    if (set === "too_many") {
      throw refusal("instructions_too_many");
    }
    return new StepResponse({ id: set.id });
  },
);
