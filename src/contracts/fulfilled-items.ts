/** A line item of an order, as far as it matters how much of it a fulfillment holds. */
export interface OrderedLine {
  id: string;
  quantity: number;
  variant?: { inventory_items?: InventoryNeed[] | null } | null;
}

/** How many of an inventory item one of a line item needs. */
interface InventoryNeed {
  inventory_item_id: string;
  required_quantity: number;
}

/** A line of a fulfillment, as Medusa keeps it. */
export interface FulfilledLine {
  line_item_id: string | null;
  inventory_item_id: string | null;
  quantity: number;
}

/**
 * How many of which line items a fulfillment holds, by line item id, in units ordered. Medusa's fulfillments count
 * inventory items instead, of which one line item may need several different ones (a kit) or several of one; Medusa
 * itself counts back the same way when it ships and delivers.
 */
export function fulfilledItems(
  order: { items: OrderedLine[] },
  fulfillment: { items: FulfilledLine[] },
): Map<string, number> {
  const held = new Map<string, number>();
  for (const item of order.items) {
    const lines = fulfillment.items.filter(({ line_item_id }) => line_item_id === item.id);
    // All parts of a kit are fulfilled together, so any of them tells; one that is no part of it any more does not.
    const line =
      lines.find(({ inventory_item_id: id }) => requiredQuantity(item, id) !== undefined) ?? lines[0];
    if (line !== undefined) {
      const units = Number(line.quantity) / (requiredQuantity(item, line.inventory_item_id) ?? 1);
      held.set(item.id, Math.min(units, Number(item.quantity)));
    }
  }
  return held;
}

/** Whether a fulfillment holds these items, in these quantities, and nothing else. */
export function holdsJust(
  order: { items: OrderedLine[] },
  fulfillment: { items: FulfilledLine[] },
  items: { line_item_id: string; quantity: number }[],
): boolean {
  const held = fulfilledItems(order, fulfillment);
  return (
    held.size === items.length &&
    items.every(({ line_item_id, quantity }) => held.get(line_item_id) === quantity)
  );
}

/** How many of an inventory item one of a line item takes; undefined when it takes none, or none any more. */
export function requiredQuantity(
  { variant }: Pick<OrderedLine, "variant">,
  inventoryItemId: string | null,
): number | undefined {
  const need = variant?.inventory_items?.find((one) => one.inventory_item_id === inventoryItemId);
  return need === undefined ? undefined : Number(need.required_quantity);
}
