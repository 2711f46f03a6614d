import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { newId } from "../../modules/tracking/new-id";
import { hashSecret, secretOf } from "../customer-messages/instruction-secret";
import { readInstructions } from "../customer-messages/read-texts";
import { refusal } from "../customer-messages/refusals";
import { requireInstructable } from "../customer-messages/require-instructable";
import { trackingService } from "../tracking-service";

/** Keeps a text that is to be confirmed from the mailbox of the order, and nobody else's. */
export const requestDeliveryInstructionsStep = createStep(
  "tracking-request-delivery-instructions",
  async ({ order_id, text }: { order_id: string; text: string }, { container }) => {
    const clean = readInstructions(text);
    const order = await requireInstructable(container, order_id);
    if (!order.email) {
      throw refusal("confirmation_impossible");
    }
    const id = newId("trdi");
    const secret_hash = hashSecret(secretOf(container, id)) ?? "";
    const asked = { id, order_id, text: clean, secret_hash };
    if ((await trackingService(container).askToConfirmInstructions(asked)) === "too_many") {
      throw refusal("instructions_too_many");
    }
    return new StepResponse({ id });
  },
);
