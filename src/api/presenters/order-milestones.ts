import { isPaymentPromised } from "../../workflows/orders/payment-check";
import type { TimelineOrder } from "../../workflows/orders/read-timeline-order";
import type { Milestone } from "../http-types";

/** What happened to an order, from Medusa's own timestamps; null for what has not happened yet. */
export function milestonesOf(order: TimelineOrder): Milestone[] {
  const alive = order.fulfillments.filter(({ canceled_at }) => canceled_at === null);
  return [
    { key: "placed", at: iso(order.created_at) },
    { key: "paid", at: paidAt(order) },
    { key: "packed", at: first(alive.map(({ packed_at, created_at }) => packed_at ?? created_at)) },
    { key: "shipped", at: first(alive.map(({ shipped_at }) => shipped_at)) },
    { key: "delivered", at: allOf(alive.map(({ delivered_at }) => delivered_at)) },
  ];
}

function paidAt(order: TimelineOrder): string | null {
  if (!isPaymentPromised(order)) {
    return null;
  }
  const completed = order.payment_collections.map(({ completed_at }) => completed_at);
  return first(completed) ?? iso(order.created_at);
}

function first(dates: (Date | string | null)[]): string | null {
  const known = dates.flatMap((date) => (date === null ? [] : [new Date(date).getTime()]));
  return known.length === 0 ? null : new Date(Math.min(...known)).toISOString();
}

/** The last of them, once there are all. */
function allOf(dates: (Date | string | null)[]): string | null {
  if (dates.length === 0 || dates.some((date) => date === null)) {
    return null;
  }
  return new Date(Math.max(...dates.map((date) => new Date(date ?? 0).getTime()))).toISOString();
}

function iso(date: Date | string): string {
  return new Date(date).toISOString();
}
