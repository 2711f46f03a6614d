import type { OrderTracking, Tracker } from "../types";
import type { ViewContext } from "./context";
import { type Situation, situationOf } from "./situation";
import { type IconName, LOOKS, type Mood } from "./situation-look";

/** A status in a few words, with how it looks. */
export interface StatusContent {
  mood: Mood;
  icon: IconName;
  text: string;
}

type OrderStatus = OrderTracking["order"]["status"];

const OF_ORDERS: Record<OrderStatus, Omit<StatusContent, "text">> = {
  pending: { mood: "waiting", icon: "waiting" },
  paid: { mood: "waiting", icon: "ordered" },
  partially_shipped: { mood: "moving", icon: "packed" },
  shipped: { mood: "moving", icon: "moving" },
  partially_delivered: { mood: "moving", icon: "moving" },
  delivered: { mood: "arrived", icon: "delivered" },
  returned: { mood: "waiting", icon: "back" },
  cancelled: { mood: "waiting", icon: "silence" },
};

/** A package's status, as far as it can be said without its scans. */
export function statusOf(
  { status, reason, direction }: Pick<Tracker, "status"> & Partial<Pick<Tracker, "reason" | "direction">>,
  context: ViewContext,
): StatusContent {
  return statusIn(
    situationOf({ status, reason: reason ?? null, direction: direction ?? "outbound" }),
    context,
  );
}

/** A situation in a few words. */
export function statusIn(situation: Situation, { language: { texts } }: ViewContext): StatusContent {
  const { mood, icon } = LOOKS[situation];
  const nothing = { carrier: null, place: null, when: null, hours: null, estimate: null };
  return { mood, icon, text: texts.situations[situation].headline(nothing) };
}

/** An order's delivery status. */
export function orderStatusOf(status: OrderStatus, { language: { texts } }: ViewContext): StatusContent {
  return { ...OF_ORDERS[status], text: texts.order_statuses[status] };
}
