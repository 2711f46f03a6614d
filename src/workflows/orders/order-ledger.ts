import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** A line of an order's own books: so much of an item was fulfilled, shipped, delivered, … */
export interface LedgerEntry {
  action: string;
  fulfillment_id: string;
  /** A line item, and how many of it. */
  item: { id: string; quantity: number };
}

/**
 * What the order's change actions say about its fulfillments. Medusa writes a fulfillment and the order in separate
 * transactions, so after a kill the two may not agree.
 */
export async function readLedger(container: MedusaContainer, orderId: string): Promise<LedgerEntry[]> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: orderId }, { relations: ["actions"], take: 10_000 });
  return changes
    .flatMap(({ actions }) => actions ?? [])
    .filter(({ reference, reference_id }) => reference === Modules.FULFILLMENT && reference_id)
    .map(({ action, reference_id, details }) => {
      const item = details as unknown as { reference_id: string; quantity: number | string };
      return {
        action,
        fulfillment_id: reference_id,
        item: { id: item.reference_id, quantity: Number(item.quantity) },
      };
    });
}

/** The items of one kind of entry of one fulfillment. */
export function itemsOf(
  ledger: LedgerEntry[],
  fulfillmentId: string,
  action: "FULFILL_ITEM" | "SHIP_ITEM" | "DELIVER_ITEM",
): { id: string; quantity: number }[] {
  return ledger
    .filter((entry) => entry.fulfillment_id === fulfillmentId && entry.action === action)
    .map(({ item }) => item);
}
