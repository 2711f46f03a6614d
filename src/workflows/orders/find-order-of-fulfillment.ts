import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * Orders that fulfillments belong to, those of returns included, by fulfillment id.
 * A fulfillment that belongs to none is left out.
 */
export async function findOrdersOfFulfillments(
  container: MedusaContainer,
  fulfillmentIds: string[],
): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const orders = new Map<string, string>();
  const { data: outbound } = await query.graph({
    entity: "order_fulfillment",
    fields: ["order_id", "fulfillment_id"],
    filters: { fulfillment_id: fulfillmentIds },
  });
  for (const { order_id, fulfillment_id } of outbound as { order_id: string; fulfillment_id: string }[]) {
    orders.set(fulfillment_id, order_id);
  }
  const { data: returned } = await query.graph({
    entity: "return_fulfillment",
    fields: ["fulfillment_id", "return.order_id"],
    filters: { fulfillment_id: fulfillmentIds },
  });
  for (const link of returned as unknown as {
    fulfillment_id: string;
    return?: { order_id: string } | null;
  }[]) {
    if (link.return) {
      orders.set(link.fulfillment_id, link.return.order_id);
    }
  }
  return orders;
}
