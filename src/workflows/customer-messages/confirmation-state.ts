import type { MedusaContainer } from "@medusajs/framework/types";
import { findOrder } from "../orders/load-order";
import { trackingService } from "../tracking-service";
import { hashSecret } from "./instruction-secret";
import { takesInstructions } from "./what-may-be-said";

export interface ConfirmationState {
  state: "ask" | "done" | "ended" | "too_late";
  /** Null when the secret is nobody's. */
  order_id: string | null;
  /** Whether what would be confirmed is passed on to whoever brings the packages; false when nothing can be confirmed. */
  passed_on: boolean;
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
    return { state: "ended", order_id: null, passed_on: false };
  }
  const { order_id } = asked;
  if (asked.state === "confirmed" && !asked.ended) {
    return { state: "done", order_id, passed_on: false };
  }
  if (asked.state !== "unconfirmed" || asked.ended || !service.options.delivery_instructions) {
    return { state: "ended", order_id, passed_on: false };
  }
  const order = await findOrder(container, order_id);
  const trackers = await service.readTimelines({ order_id });
  const open = order !== null && takesInstructions(order, trackers);
  return {
    state: open ? "ask" : "too_late",
    order_id,
    passed_on: open && service.passesInstructionsOn(trackers),
  };
}
