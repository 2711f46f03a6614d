import type { MedusaContainer } from "@medusajs/framework/types";
import { findOrder } from "../orders/load-order";
import { trackingService } from "../tracking-service";
import { hashSecret } from "./instruction-secret";
import { takesInstructions } from "./what-may-be-said";

export interface ConfirmationState {
  state: "ask" | "done" | "ended" | "too_late";
  /** Null when the secret is nobody's. */
  order_id: string | null;
}

/** How far the confirming of the delivery instructions is that a secret belongs to. Changes nothing. */
export async function confirmationState(
  container: MedusaContainer,
  secret: string,
): Promise<ConfirmationState> {
  const service = trackingService(container);
  const hash = hashSecret(secret);
  const asked = hash === null ? null : await service.findInstructionBySecret(hash);
  if (asked === null) {
    return { state: "ended", order_id: null };
  }
  const { order_id } = asked;
  if (asked.state === "confirmed" && !asked.ended) {
    return { state: "done", order_id };
  }
  if (asked.state !== "unconfirmed" || asked.ended || !service.options.delivery_instructions) {
    return { state: "ended", order_id };
  }
  const order = await findOrder(container, order_id);
  const open =
    order !== null && takesInstructions(order, await service.readTimelines({ order_id: order.id }));
  return { state: open ? "ask" : "too_late", order_id };
}
