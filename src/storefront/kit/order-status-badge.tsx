import { Badge } from "../components/badge";
import type { OrderTracking } from "../types";
import { orderStatusOf } from "../view/status";
import { contextOf, type KitProps, rootOf } from "./kit-props";

export interface OrderStatusBadgeProps extends KitProps {
  /** The order's delivery status. */
  status: OrderTracking["order"]["status"];
}

/** An order's delivery status in a few words: for lists of orders. */
export function OrderStatusBadge({ status, ...props }: OrderStatusBadgeProps) {
  const context = contextOf(props);
  return (
    <span {...rootOf(props, context)}>
      <Badge {...orderStatusOf(status, context)} />
    </span>
  );
}
