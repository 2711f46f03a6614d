import type { MedusaContainer, UpdateFulfillmentDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type FulfilledLine, fulfilledItems, requiredQuantity } from "../../contracts/fulfilled-items";
import { messageOf } from "../message-of";
import type { OrderFacts } from "./load-order";

/** How a fulfillment came about that we made. */
export type MadeOf =
  /** Whatever was left of the order. */
  | "everything_left"
  /** Items that were named. */
  | "named_items";

/** Marks a fulfillment as made by us for an order, from its very first moment. */
export function madeFor(
  orderId: string,
  madeOf: MadeOf,
): { tracking_order_id: string; tracking_made_of: MadeOf } {
  return { tracking_order_id: orderId, tracking_made_of: madeOf };
}

interface NobodysFulfillment {
  id: string;
  created_at: Date;
  metadata: Record<string, unknown> | null;
  canceled_at: Date | null;
  location_id: string | null;
  items: FulfilledLine[];
}

/**
 * Decides about fulfillments that we made for an order and that are nobody's: the process died before they were known
 * as the order's. Medusa has the provider do its part first, takes the stock second, and writes
 * everything else third. One whose stock was taken becomes the order's, so that it is not taken twice; any other is
 * cancelled, so that it can be made anew.
 */
export async function adoptFulfillments(container: MedusaContainer, order: OrderFacts): Promise<void> {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  for (const fulfillment of await findNobodys(container, order)) {
    if (isRoomFor(order, fulfillment) && (await isStockTaken(container, order, fulfillment))) {
      await link.create({
        [Modules.ORDER]: { order_id: order.id },
        [Modules.FULFILLMENT]: { fulfillment_id: fulfillment.id },
      });
    } else {
      await cancel(container, fulfillment.id);
    }
  }
}

async function findNobodys(container: MedusaContainer, order: OrderFacts): Promise<NobodysFulfillment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "created_at", "canceled_at", "location_id", "metadata", "items.*"],
    filters: { items: { line_item_id: order.items.map(({ id }) => id) } },
  });
  const known = new Set(order.fulfillments.map(({ id }) => id));
  return (data as unknown as NobodysFulfillment[]).filter(
    ({ id, canceled_at, metadata }) =>
      !known.has(id) && canceled_at === null && metadata?.tracking_order_id === order.id,
  );
}

/** Whether nothing else has fulfilled these items in the meantime. */
function isRoomFor(order: OrderFacts, fulfillment: NobodysFulfillment): boolean {
  const held = fulfilledItems(order, fulfillment);
  return order.items.every(
    ({ id, detail }) => Number(detail.fulfilled_quantity) + (held.get(id) ?? 0) <= Number(detail.quantity),
  );
}

/**
 * Whether the stock was taken for a fulfillment. Medusa keeps no record of it. A reservation that is smaller than what
 * is left to fulfill says so for certain, as it is changed after the stock; a stock that nobody has changed since says
 * the contrary for certain. In between, another order may have changed it: then it counts as taken.
 */
async function isStockTaken(
  container: MedusaContainer,
  order: OrderFacts,
  fulfillment: NobodysFulfillment,
): Promise<boolean> {
  const inventory = container.resolve(Modules.INVENTORY);
  for (const line of fulfillment.items) {
    const item = order.items.find(({ id }) => id === line.line_item_id);
    if (item === undefined || line.inventory_item_id === null) {
      continue;
    }
    const of = { inventory_item_id: line.inventory_item_id };
    const reservations = await inventory.listReservationItems({ ...of, line_item_id: item.id });
    const left =
      (Number(item.detail.quantity) - Number(item.detail.fulfilled_quantity)) *
      (requiredQuantity(item, line.inventory_item_id) ?? 1);
    if (!reservations.some(({ quantity }) => Number(quantity) >= left)) {
      return true;
    }
    const levels = await inventory.listInventoryLevels({
      ...of,
      ...(fulfillment.location_id === null ? {} : { location_id: fulfillment.location_id }),
    });
    if (levels.some(({ updated_at }) => new Date(updated_at ?? 0) >= new Date(fulfillment.created_at))) {
      return true;
    }
  }
  return false;
}

/** The provider is told, if it can still be: nobody waits for a label that nobody will use. */
async function cancel(container: MedusaContainer, fulfillmentId: string): Promise<void> {
  const fulfillments = container.resolve(Modules.FULFILLMENT);
  try {
    await fulfillments.cancelFulfillment(fulfillmentId);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(
      `tracking: the provider could not cancel fulfillment ${fulfillmentId}, which a process that ended left behind: ${messageOf(error)}`,
    );
    // The method's type leaves it out; the module takes it.
    const canceled: UpdateFulfillmentDTO & { canceled_at: Date } = { canceled_at: new Date() };
    await fulfillments.updateFulfillment(fulfillmentId, canceled);
  }
}
