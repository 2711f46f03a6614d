import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { returnFulfillmentIds } from "../orders/is-return";
import { FULFILLMENT_FIELDS, type FulfillmentFacts, findOrder } from "../orders/load-order";
import { readFirstRun } from "../orders/shops-past";
import { syncFulfillment } from "../orders/sync-fulfillment";
import { trackingService } from "../tracking-service";

export interface SyncOrderInput {
  order_id: string;
  /** Only these; all of the order's and of its returns when left away. */
  fulfillment_ids?: string[];
  no_notification?: boolean;
  /** What shipped before the plugin first ran is left alone; for whoever was not asked by a person to bring it in. */
  leave_past?: boolean;
  /** An event that says whether the customer is to be told may still be on its way; for whoever looks without one. */
  event_may_come?: boolean;
}

/** Brings an order's trackers in line with its fulfillments. Safe to repeat, so there is nothing to undo. */
export const syncFulfillmentsStep = createStep(
  "tracking-sync-fulfillments",
  async (
    { order_id, fulfillment_ids, no_notification, leave_past, event_may_come }: SyncOrderInput,
    { container },
  ) => {
    const order = await findOrder(container, order_id);
    if (order === null) {
      return new StepResponse({ synced: 0 });
    }
    const service = trackingService(container);
    const returnIds = await returnFulfillmentIds(container, { order_id });
    const returned = await loadFulfillments(container, returnIds);
    const all = [
      ...order.fulfillments.map((fulfillment) => ({ fulfillment, direction: "outbound" as const })),
      ...returned.map((fulfillment) => ({ fulfillment, direction: "return" as const })),
    ];
    const wanted = all.filter(({ fulfillment }) => fulfillment_ids?.includes(fulfillment.id) ?? true);
    const first_run = leave_past === true ? await readFirstRun(service) : null;
    for (const { fulfillment, direction } of wanted) {
      await syncFulfillment(container, service, order, fulfillment, {
        direction,
        no_notification: no_notification ?? false,
        event_may_come: event_may_come ?? false,
        first_run,
      });
    }
    return new StepResponse({ synced: wanted.length });
  },
);

async function loadFulfillments(
  container: Parameters<typeof findOrder>[0],
  ids: string[],
): Promise<FulfillmentFacts[]> {
  if (ids.length === 0) {
    return [];
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "fulfillment",
    fields: FULFILLMENT_FIELDS,
    filters: { id: ids },
  });
  return data as unknown as FulfillmentFacts[];
}
