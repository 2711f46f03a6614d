import type { MedusaContainer } from "@medusajs/framework/types";
import { loadOrder, type OrderFacts } from "../orders/load-order";
import { trackingService } from "../tracking-service";
import { refusal } from "./refusals";
import { takesInstructions } from "./what-may-be-said";

/** An order that delivery instructions can still do something for; throws for any other. */
export async function requireInstructable(container: MedusaContainer, orderId: string): Promise<OrderFacts> {
  const service = trackingService(container);
  if (!service.options.delivery_instructions) {
    throw refusal("instructions_off");
  }
  const order = await loadOrder(container, orderId);
  if (!takesInstructions(order, await service.readTimelines({ order_id: orderId }))) {
    throw refusal("instructions_too_late");
  }
  return order;
}
