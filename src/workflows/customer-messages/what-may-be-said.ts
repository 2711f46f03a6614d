import { isInstructable } from "../../modules/tracking/domain/instructable";
import {
  hasArrived,
  isCancelled,
  isReturned,
  type OrderState,
  outboundOf,
  type PackageState,
  quantitiesOf,
} from "../orders/order-state";

/** Whether delivery instructions can still do something: a package is under way, or is still to leave. */
export function takesInstructions(order: OrderState, packages: PackageState[]): boolean {
  if (isCancelled(order)) {
    return false;
  }
  const { ordered, shipped, delivered } = quantitiesOf(order, packages);
  return outboundOf(packages).some(isInstructable) ? delivered < ordered : shipped < ordered;
}

/** Whether an order can be rated: all of it has arrived, and has not come back. */
export function isRatable(order: OrderState, packages: PackageState[]): boolean {
  return !isCancelled(order) && !isReturned(order, packages) && hasArrived(order, packages);
}
