import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { drained, startDrain } from "./drain";
import { findOrdersOfFulfillments } from "./orders/find-order-of-fulfillment";
import { noteFirstRun } from "./orders/shops-past";
import { trackingService } from "./tracking-service";

const CURSOR = "reconcile-shipments";
/** Transactions may commit a while after the time they wrote, and clocks differ. */
const OVERLAP_MS = 10 * 60_000;
const PAGE = 500;

/** What of a fulfillment can change without an event. */
interface FulfillmentState {
  id: string;
  shipped_at: Date | null;
  delivered_at: Date | null;
  canceled_at: Date | null;
  labels: { id: string }[];
}

/**
 * Finds fulfillments that were shipped, delivered, cancelled or relabelled in ways that emit nothing, or while no
 * process was listening, and has their trackers brought in line. Looks back to where it last came, a little further
 * for safety; the first time it starts from now, so that a shop's past is not imported by surprise.
 *
 * What is found becomes an effect before the look-out moves on. One that fails is tried again for itself, and in the
 * end put before a human, while everybody else's goes on.
 */
export async function reconcileShipments(container: MedusaContainer): Promise<void> {
  const service = trackingService(container);
  const begun = new Date();
  const cursor = new Date(await service.readCursor(CURSOR, begun.toISOString()));
  const installed = await noteFirstRun(service, begun);
  const since = new Date(Math.max(cursor.getTime() - OVERLAP_MS, installed.getTime()));
  const changed = await changedFulfillments(container, since);
  const orders = await findOrdersOfFulfillments(
    container,
    changed.map(({ id }) => id),
  );
  await service.addEffects(
    changed.flatMap((fulfillment) => {
      const order_id = orders.get(fulfillment.id);
      return order_id === undefined ? [] : [syncEffect(order_id, fulfillment)];
    }),
  );
  await service.advanceCursor(CURSOR, begun.toISOString());
  if (orders.size > 0) {
    startDrain(container);
    await drained(container);
    // What is followed from now on is registered at once.
    startDrain(container, { registrations: true });
  }
}

/** Named by the state that was seen: seen again within the overlap it is the same, and nothing is done twice. */
function syncEffect(orderId: string, fulfillment: FulfillmentState) {
  return {
    kind: "sync_fulfillment" as const,
    unique_key: `sync_fulfillment:${fulfillment.id}:${fingerprintOf(fulfillment)}`,
    tracker_id: null,
    order_id: orderId,
    payload: { fulfillment_id: fulfillment.id },
  };
}

/** Labels are written anew, with other ids, at every change. */
function fingerprintOf({ shipped_at, delivered_at, canceled_at, labels }: FulfillmentState): string {
  const state = [shipped_at, delivered_at, canceled_at, labels.map(({ id }) => id).sort()];
  return createHash("sha256").update(JSON.stringify(state)).digest("hex").slice(0, 32);
}

/** Fulfillments with anything new since then. */
async function changedFulfillments(container: MedusaContainer, since: Date): Promise<FulfillmentState[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const changed: FulfillmentState[] = [];
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
    changed.push(
      ...(await readStates(
        container,
        data.map(({ id }) => id),
      )),
    );
    found = data.length;
  }
  return changed;
}

/** With all their labels; the question for what changed answers with the new ones only. */
async function readStates(container: MedusaContainer, ids: string[]): Promise<FulfillmentState[]> {
  if (ids.length === 0) {
    return [];
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: ["id", "shipped_at", "delivered_at", "canceled_at", "labels.id"],
    filters: { id: ids },
  });
  return data as unknown as FulfillmentState[];
}
