import { type FulfilledLine, fulfilledItems, type OrderedLine } from "../../contracts/fulfilled-items";

type Moment = Date | string | null;

/** What of an order says how far its items have come. */
export interface ProgressOrder {
  items: OrderedLine[];
  fulfillments: { shipped_at: Moment; delivered_at: Moment; canceled_at: Moment; items: FulfilledLine[] }[];
}

/** How many of a line item have left and how many have arrived, in units ordered. */
export interface ItemProgress {
  shipped: number;
  delivered: number;
}

/**
 * How far a line item of an order has come. A fulfillment that was shipped or delivered for itself, without the order,
 * is not in the order's own books, and half a shipment is not in them yet: whichever says more is right.
 */
export function itemProgress(
  order: ProgressOrder,
  item: OrderedLine & { detail: { shipped_quantity: number; delivered_quantity: number } },
): ItemProgress {
  const alive = order.fulfillments.filter(({ canceled_at }) => canceled_at === null);
  const unitsIn = (fulfillments: ProgressOrder["fulfillments"]) =>
    fulfillments.reduce((sum, one) => sum + (fulfilledItems(order, one).get(item.id) ?? 0), 0);
  const { shipped_quantity, delivered_quantity } = item.detail;
  return {
    shipped: Math.max(Number(shipped_quantity ?? 0), unitsIn(alive.filter((one) => one.shipped_at !== null))),
    delivered: Math.max(
      Number(delivered_quantity ?? 0),
      unitsIn(alive.filter((one) => one.delivered_at !== null)),
    ),
  };
}
