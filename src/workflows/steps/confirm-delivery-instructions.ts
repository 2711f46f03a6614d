import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { hashSecret } from "../customer-messages/instruction-secret";
import { refusal } from "../customer-messages/refusals";
import { requireInstructable } from "../customer-messages/require-instructable";
import { trackingService } from "../tracking-service";

/** Makes the text of a secret count; a second time does nothing. */
export const confirmDeliveryInstructionsStep = createStep(
  "tracking-confirm-delivery-instructions",
  async ({ secret }: { secret: string }, { container }) => {
    const service = trackingService(container);
    const hash = hashSecret(secret);
    const asked = hash === null ? null : await service.findInstructionBySecret(hash);
    if (hash === null || asked === null) {
      throw refusal("confirmation_ended");
    }
    if (asked.state === "unconfirmed") {
      await requireInstructable(container, asked.order_id);
    }
    if ((await service.confirmInstructions(hash)) === "ended") {
      throw refusal("confirmation_ended");
    }
    return new StepResponse({ id: asked.id, order_id: asked.order_id });
  },
);
