import type { MedusaContainer } from "@medusajs/framework/types";
import { presentOrderTracking } from "../../src/api/presenters/order-tracking";

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
      const tracking = await presentOrderTracking(container, order.id);
      return { ...order, state: tracking?.tracking.order.status ?? order.state };
    }),
  );
}
