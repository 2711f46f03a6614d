import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, FulfillmentWorkflowEvents, Modules } from "@medusajs/framework/utils";
import { fulfilledItems } from "../../contracts/fulfilled-items";
import { trackingService } from "../tracking-service";
import { adoptFulfillments } from "./adopt-fulfillments";
import { type FulfillmentFacts, findOrder, loadOrder, type OrderFacts } from "./load-order";
import { itemsOf, type LedgerEntry, readLedger } from "./order-ledger";
import { releaseReservations } from "./release-reservations";
import { announcementKey, NOT_WANTED } from "./shipped-effect";

/** Seconds to wait for Medusa's own lock of the order, which a dead process may still hold in Redis. */
const LOCK_PATIENCE_SECONDS = 10;

/**
 * Finishes what a process left half done that died while it shipped an order. Medusa writes the fulfillment, its link
 * to the order and the order's items in separate transactions, and refuses to go on from the middle. A delivery is
 * finished where it is retried.
 *
 * Only for an order whose lane was abandoned: of one that somebody is writing, the halves come by themselves.
 * Safe to repeat.
 */
export async function mendOrder(container: MedusaContainer, orderId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(orderId, () => mend(container, orderId), {
    timeout: LOCK_PATIENCE_SECONDS,
  });
}

async function mend(container: MedusaContainer, orderId: string): Promise<void> {
  const ledger = await readLedger(container, orderId);
  await linkFulfillments(container, orderId, ledger);
  const found = await findOrder(container, orderId);
  if (found === null) {
    return;
  }
  await adoptFulfillments(container, found);
  const order = await loadOrder(container, orderId);
  for (const fulfillment of order.fulfillments.filter(({ canceled_at }) => canceled_at === null)) {
    await finishShipping(container, order, fulfillment, ledger);
  }
  await releaseReservations(container, await loadOrder(container, orderId));
}

/** The order's items may say that they are fulfilled by what is not known as the order's. */
async function linkFulfillments(
  container: MedusaContainer,
  orderId: string,
  ledger: LedgerEntry[],
): Promise<void> {
  const named = ledger.filter(({ action }) => action === "FULFILL_ITEM").map((entry) => entry.fulfillment_id);
  const order = await findOrder(container, orderId);
  const linked = new Set(order?.fulfillments.map(({ id }) => id));
  const missing = [...new Set(named)].filter((id) => !linked.has(id));
  if (order === null || missing.length === 0) {
    return;
  }
  const found = await container.resolve(Modules.FULFILLMENT).listFulfillments({ id: missing });
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    found
      .filter(({ canceled_at }) => canceled_at === null)
      .map(({ id }) => ({
        [Modules.ORDER]: { order_id: orderId },
        [Modules.FULFILLMENT]: { fulfillment_id: id },
      })),
  );
}

async function finishShipping(
  container: MedusaContainer,
  order: OrderFacts,
  fulfillment: FulfillmentFacts,
  ledger: LedgerEntry[],
): Promise<void> {
  const books = container.resolve(Modules.ORDER);
  const about = { order_id: order.id, reference: Modules.FULFILLMENT, reference_id: fulfillment.id };
  let items = itemsOf(ledger, fulfillment.id, "FULFILL_ITEM");
  if (items.length === 0) {
    items = [...fulfilledItems(order, fulfillment)].map(([id, quantity]) => ({ id, quantity }));
    await books.registerFulfillment({ ...about, items });
  }
  const tracking = trackingService(container);
  const announcement = announcementKey(fulfillment.id);
  if (fulfillment.shipped_at === null) {
    // Whoever ships it now decides anew whether the customer is told.
    await tracking.withdrawEffect(announcement);
  } else if (itemsOf(ledger, fulfillment.id, "SHIP_ITEM").length === 0) {
    const no_notification = (await tracking.findOutcome(announcement)) === NOT_WANTED;
    await books.registerShipment({ ...about, items });
    await container.resolve(Modules.EVENT_BUS).emit({
      name: FulfillmentWorkflowEvents.SHIPMENT_CREATED,
      data: { id: fulfillment.id, no_notification },
    });
  }
}
