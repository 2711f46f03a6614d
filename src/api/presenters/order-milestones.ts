import { isMoreToShip, type PackageState } from "../../workflows/orders/order-state";
import { isPaymentPromised } from "../../workflows/orders/payment-check";
import type { TimelineOrder } from "../../workflows/orders/read-timeline-order";
import type { Milestone } from "../http-types";

/**
 * What happened to an order, from Medusa's own timestamps; null for what has not happened yet. It is not delivered while
 * something of it has still to leave.
 */
export function milestonesOf(order: TimelineOrder, packages: PackageState[]): Milestone[] {
  const alive = order.fulfillments.filter(({ canceled_at }) => canceled_at === null);
  const delivered = isMoreToShip(order, packages) ? null : allOf(alive.map((one) => one.delivered_at));
  return [
    { key: "placed", at: iso(order.created_at) },
    { key: "paid", at: paidAt(order) },
    { key: "packed", at: first(alive.map(({ packed_at, created_at }) => packed_at ?? created_at)) },
    { key: "shipped", at: first(alive.map(({ shipped_at }) => shipped_at)) },
    { key: "delivered", at: delivered },
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
