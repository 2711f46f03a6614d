import type { OrderFacts } from "./load-order";

/** The number by which a customer knows an order: the shop's own goes before Medusa's. */
export function orderName({
  display_id,
  custom_display_id,
}: Pick<OrderFacts, "display_id" | "custom_display_id">): string {
  return custom_display_id || String(display_id);
}
