import type { OrderedLine } from "../../contracts/fulfilled-items";
import type { TrackerRow } from "../../modules/tracking/repositories/tracker-row";
import { itemProgress, type ProgressOrder } from "./item-progress";
import type { OrderFacts, OrderItemFacts } from "./load-order";

/** What of an order says how far it has come. */
export interface OrderState extends Pick<OrderFacts, "status" | "canceled_at">, ProgressOrder {
  items: (OrderedLine &
    Pick<OrderItemFacts, "requires_shipping"> & {
      detail: Omit<OrderItemFacts["detail"], "fulfilled_quantity">;
    })[];
}

type Packages = Pick<TrackerRow, "direction" | "status" | "reason">[];

export function isCancelled({ status, canceled_at }: OrderState): boolean {
  return canceled_at !== null || status === "canceled";
}

/** Everything that went out has come back. */
export function isReturned(order: OrderState, packages: Packages): boolean {
  const outbound = outboundOf(packages);
  const allCameBack =
    outbound.length > 0 &&
    outbound.every(({ status, reason }) => status === "exception" && reason === "returned");
  const { ordered, returned } = quantitiesOf(order);
  return allCameBack || (ordered > 0 && returned >= ordered);
}

/** Everything has arrived, by Medusa's books or by the packages themselves. */
export function hasArrived(order: OrderState, packages: Packages): boolean {
  const { ordered, shipped, delivered } = quantitiesOf(order);
  const outbound = outboundOf(packages);
  const allThere = outbound.length > 0 && outbound.every(({ status }) => status === "delivered");
  return ordered > 0 && (delivered >= ordered || (shipped >= ordered && allThere));
}

/** Units of what needs shipping. */
export function quantitiesOf(order: OrderState): {
  ordered: number;
  shipped: number;
  delivered: number;
  returned: number;
} {
  const shippable = order.items.filter(({ requires_shipping }) => requires_shipping);
  const sum = (pick: (item: (typeof shippable)[number]) => number) =>
    shippable.reduce((total, item) => total + Number(pick(item) ?? 0), 0);
  return {
    ordered: sum(({ detail }) => detail.quantity),
    shipped: sum((item) => itemProgress(order, item).shipped),
    delivered: sum((item) => itemProgress(order, item).delivered),
    returned: sum(({ detail }) => detail.return_received_quantity),
  };
}

export function outboundOf<Package extends Pick<TrackerRow, "direction">>(packages: Package[]): Package[] {
  return packages.filter(({ direction }) => direction === "outbound");
}
