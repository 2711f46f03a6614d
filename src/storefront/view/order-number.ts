import type { OrderTracking } from "../types";

/** The number by which a customer knows an order: the shop's own goes before Medusa's. */
export function orderNumberOf({
  display_id,
  custom_display_id,
}: Pick<OrderTracking["order"], "display_id" | "custom_display_id">): string {
  return custom_display_id || String(display_id);
}
