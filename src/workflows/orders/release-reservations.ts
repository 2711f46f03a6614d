import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { requiredQuantity } from "../../contracts/fulfilled-items";
import type { OrderFacts } from "./load-order";

/**
 * Gives free what is reserved for items of an order that are fulfilled by now: the process that fulfilled them may
 * have died before it did. Safe to repeat.
 */
export async function releaseReservations(container: MedusaContainer, order: OrderFacts): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const items = order.items.filter(({ detail }) => Number(detail.fulfilled_quantity) > 0);
  if (items.length === 0) {
    return;
  }
  const reservations = await inventory.listReservationItems(
    { line_item_id: items.map(({ id }) => id) },
    { take: 1000 },
  );
  const changes = reservations.flatMap(({ id, line_item_id, inventory_item_id, quantity }) => {
    const item = items.find((one) => one.id === line_item_id);
    const left =
      (Number(item?.detail.quantity) - Number(item?.detail.fulfilled_quantity)) *
      ((item && requiredQuantity(item, inventory_item_id)) ?? 1);
    return Number(quantity) > left ? [{ id, inventory_item_id, left }] : [];
  });
  // Medusa changes stock under the lock of the items it is of.
  const keys = [...new Set(changes.map(({ inventory_item_id }) => inventory_item_id))];
  if (keys.length === 0) {
    return;
  }
  await container.resolve(Modules.LOCKING).execute(keys, async () => {
    const smaller = changes.filter(({ left }) => left > 0);
    await inventory.updateReservationItems(smaller.map(({ id, left }) => ({ id, quantity: left })));
    const gone = changes.filter(({ left }) => left <= 0);
    await inventory.softDeleteReservationItems(gone.map(({ id }) => id));
  });
}
