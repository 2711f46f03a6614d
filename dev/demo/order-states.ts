import type { MedusaContainer } from "@medusajs/framework/types";
import { deliveryStatusOf } from "../../src/api/presenters/order-delivery-status";
import { readOrderTimeline } from "../../src/api/presenters/order-tracking";

/** An order of the demo, and how far it has come. */
export interface SeededOrder {
  id: string;
  display_id: number;
  email: string;
  /** The order's delivery status. */
  state: string;
}

/** The same orders with their state by now. */
export function orderStates(container: MedusaContainer, orders: SeededOrder[]): Promise<SeededOrder[]> {
  return Promise.all(
    orders.map(async (order) => {
      const timeline = await readOrderTimeline(container, order.id);
      return timeline === null
        ? order
        : { ...order, state: deliveryStatusOf(timeline.order, timeline.trackers) };
    }),
  );
}
