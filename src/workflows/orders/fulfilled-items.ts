import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface FulfillmentLine {
  line_item_id: string;
  inventory_item_id: string | null;
  quantity: number;
}

/**
 * How many of which line items a fulfillment holds. It counts inventory items, of which one line item may need
 * several (a kit, or a quantity required).
 */
export async function fulfilledItems(
  container: MedusaContainer,
  fulfillmentId: string,
): Promise<{ id: string; quantity: number }[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "items.line_item_id", "items.inventory_item_id", "items.quantity"],
    filters: { id: fulfillmentId },
  });
  const [fulfillment] = data as unknown as { items: FulfillmentLine[] }[];
  const lines = new Map((fulfillment?.items ?? []).map((line) => [line.line_item_id, line]));
  const required = await requiredQuantities(container, [...lines.keys()]);
  return [...lines.values()].map(({ line_item_id, inventory_item_id, quantity }) => ({
    id: line_item_id,
    quantity: Number(quantity) / (required.get(`${line_item_id} ${inventory_item_id}`) ?? 1),
  }));
}

/** How many of an inventory item one of a line item needs, by both their ids. */
async function requiredQuantities(
  container: MedusaContainer,
  lineItemIds: string[],
): Promise<Map<string, number>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_line_item",
    fields: ["id", "variant.inventory_items.inventory_item_id", "variant.inventory_items.required_quantity"],
    filters: { id: lineItemIds },
  });
  const items = data as unknown as {
    id: string;
    variant?: {
      inventory_items?: { inventory_item_id: string; required_quantity: number }[] | null;
    } | null;
  }[];
  return new Map(
    items.flatMap(({ id, variant }) =>
      (variant?.inventory_items ?? []).map(
        ({ inventory_item_id, required_quantity }) =>
          [`${id} ${inventory_item_id}`, Number(required_quantity)] as const,
      ),
    ),
  );
}
