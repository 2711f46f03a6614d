import type { OrderTracking, Tracker } from "../types";
import { arrivalOf } from "../view/arrival";
import { contextOf, type KitProps, rootOf } from "./kit-props";

export interface EstimatedDeliveryProps extends KitProps {
  tracker: Tracker;
  /** The order it belongs to: once that is cancelled, returned or marked delivered, no day is waited for. */
  tracking?: OrderTracking;
}

/** When a package comes: "Arriving Thu 26 – Sat 28 Nov", that nobody knows yet, or when it was delivered. */
export function EstimatedDelivery({ tracker, tracking, ...props }: EstimatedDeliveryProps) {
  const context = contextOf(props);
  return (
    <span {...rootOf(props, context, "trk-arrival")}>{arrivalOf(tracker, tracking ?? null, context)}</span>
  );
}
