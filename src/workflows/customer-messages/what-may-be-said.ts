import { isInstructable } from "../../modules/tracking/domain/instructable";
import type { TrackerRow } from "../../modules/tracking/repositories/tracker-row";
import {
  hasArrived,
  isCancelled,
  isReturned,
  type OrderState,
  outboundOf,
  quantitiesOf,
} from "../orders/order-state";

type Packages = Pick<TrackerRow, "direction" | "status" | "reason">[];

/** Whether delivery instructions can still do something: a package is under way, or is still to leave. */
export function takesInstructions(order: OrderState, packages: Packages): boolean {
  if (isCancelled(order)) {
    return false;
  }
  const { ordered, shipped, delivered } = quantitiesOf(order);
  return outboundOf(packages).some(isInstructable) ? delivered < ordered : shipped < ordered;
}

/** Whether an order can be rated: all of it has arrived, and has not come back. */
export function isRatable(order: OrderState, packages: Packages): boolean {
  return !isCancelled(order) && !isReturned(order, packages) && hasArrived(order, packages);
}
