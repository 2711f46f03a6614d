import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { startDrain } from "./drain";
import { findOrdersOfFulfillments } from "./orders/find-order-of-fulfillment";
import { syncOrderTrackingWorkflow } from "./sync-order-tracking";
import { trackingService } from "./tracking-service";

const CURSOR = "reconcile-shipments";
/** Transactions may commit a while after the time they wrote, and clocks differ. */
const OVERLAP_MS = 10 * 60_000;
/** How long an order that cannot be brought in line is tried. */
const LONGEST_WAIT_MS = 24 * 3_600_000;
const PAGE = 500;

/**
 * Finds fulfillments that were shipped, delivered, cancelled or relabelled in ways that emit nothing, or while no
 * process was listening, and brings their trackers in line. Looks back to where it last came, a little further for
 * safety; the first time it starts from now, so that a shop's past is not imported by surprise.
 */
export async function reconcileShipments(container: MedusaContainer): Promise<void> {
  const service = trackingService(container);
  const begun = new Date();
  const cursor = new Date(await service.readCursor(CURSOR, begun.toISOString()));
  const installed = new Date(await service.readCursor(`${CURSOR}:installed`, begun.toISOString()));
  const since = new Date(Math.max(cursor.getTime() - OVERLAP_MS, installed.getTime()));
  const changed = await changedFulfillments(container, since);
  const orders = await findOrdersOfFulfillments(container, changed);
  const byOrder = new Map<string, string[]>();
  for (const [fulfillmentId, orderId] of orders) {
    byOrder.set(orderId, [...(byOrder.get(orderId) ?? []), fulfillmentId]);
  }
  const failed = await syncOrders(container, byOrder);
  // What failed is looked at again, but not for ever: the past would grow with every turn.
  if (failed === 0 || begun.getTime() - cursor.getTime() > LONGEST_WAIT_MS) {
    await service.advanceCursor(CURSOR, begun.toISOString());
  }
  if (byOrder.size > 0) {
    startDrain(container, { registrations: true });
  }
}

/** One that fails does not hold up the rest. Returns how many failed. */
async function syncOrders(container: MedusaContainer, byOrder: Map<string, string[]>): Promise<number> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  let failed = 0;
  for (const [order_id, fulfillment_ids] of byOrder) {
    try {
      await syncOrderTrackingWorkflow(container).run({ input: { order_id, fulfillment_ids } });
    } catch (error) {
      failed += 1;
      const message = error instanceof Error ? error.message : String(error);
      logger.error(`tracking: order ${order_id} could not be brought in line: ${message}`);
    }
  }
  return failed;
}

/** Ids of fulfillments with anything new since then; labels are written anew at every change. */
async function changedFulfillments(container: MedusaContainer, since: Date): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const ids = new Set<string>();
  for (let skip = 0, found = PAGE; found === PAGE; skip += PAGE) {
    const { data } = await query.graph({
      entity: "fulfillment",
      fields: ["id"],
      filters: {
        $or: [
          { shipped_at: { $gte: since } },
          { delivered_at: { $gte: since } },
          { canceled_at: { $gte: since } },
          { labels: { created_at: { $gte: since } } },
        ],
      },
      pagination: { skip, take: PAGE, order: { id: "ASC" } },
    });
    for (const { id } of data) {
      ids.add(id);
    }
    found = data.length;
  }
  return [...ids];
}
