import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { startDrain } from "./drain";
import { findOrdersOfFulfillments } from "./orders/find-order-of-fulfillment";
import { syncOrderTrackingWorkflow } from "./sync-order-tracking";
import { trackingService } from "./tracking-service";

const CURSOR = "reconcile-shipments";
/** Transactions may commit a while after the time they wrote, and clocks differ. */
const OVERLAP_MS = 10 * 60_000;
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
  for (const [order_id, fulfillment_ids] of byOrder) {
    await syncOrderTrackingWorkflow(container).run({ input: { order_id, fulfillment_ids } });
  }
  await service.advanceCursor(CURSOR, begun.toISOString());
  if (byOrder.size > 0) {
    startDrain(container, { registrations: true });
  }
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
