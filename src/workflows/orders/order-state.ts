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
  fulfillments: (ProgressOrder["fulfillments"][number] & { id: string })[];
}

/** What of an order's packages says how far it has come. */
export type PackageState = Pick<TrackerRow, "fulfillment_id" | "direction" | "status" | "reason">;

export function isCancelled({ status, canceled_at }: OrderState): boolean {
  return canceled_at !== null || status === "canceled";
}

/** Everything has gone out and come back. */
export function isReturned(order: OrderState, packages: PackageState[]): boolean {
  const shipments = shipmentsOf(order, packages);
  const allCameBack =
    shipments.length > 0 &&
    !isMoreToShip(order, packages) &&
    // Nobody knows of a shipment without a number that it came back.
    shipments.every(({ outbound }) => outbound.length > 0) &&
    outboundOf(packages).every(({ status, reason }) => status === "exception" && reason === "returned");
  const { ordered, returned } = quantitiesOf(order, packages);
  return allCameBack || (ordered > 0 && returned >= ordered);
}

/** Everything has arrived, by Medusa's books or by the packages themselves. */
export function hasArrived(order: OrderState, packages: PackageState[]): boolean {
  const { ordered, shipped, delivered } = quantitiesOf(order, packages);
  const shipments = shipmentsOf(order, packages);
  const allThere =
    shipments.length > 0 &&
    shipments.every(
      ({ delivered_at, outbound }) =>
        delivered_at !== null ||
        (outbound.length > 0 && outbound.every(({ status }) => status === "delivered")),
    );
  return ordered > 0 && (delivered >= ordered || (shipped >= ordered && allThere));
}

/** Something of what is sent has not left yet. */
export function isMoreToShip(order: OrderState, packages: PackageState[]): boolean {
  return sentItems(order, packages).some(
    (item) => Number(item.detail.quantity) > itemProgress(order, item).shipped,
  );
}

/** Whether something has left of which no package tells whether it arrived, and nobody else has said so. */
export function isUnderWayUnseen(order: OrderState, packages: PackageState[]): boolean {
  return shipmentsOf(order, packages).some(
    ({ delivered_at, outbound }) => delivered_at === null && outbound.length === 0,
  );
}

/** Units of what is sent. */
export function quantitiesOf(
  order: OrderState,
  packages: PackageState[],
): {
  ordered: number;
  shipped: number;
  delivered: number;
  returned: number;
} {
  const items = sentItems(order, packages);
  const sum = (pick: (item: (typeof items)[number]) => number) =>
    items.reduce((total, item) => total + Number(pick(item) ?? 0), 0);
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

/**
 * The items that are sent: those that need shipping, and those in packages. Medusa says of products without a shipping
 * profile that they need none; where it says so of the whole order and something of it was sent, all of it is waited for.
 */
function sentItems(order: OrderState, packages: PackageState[]): OrderState["items"] {
  const withPackage = new Set(outboundOf(packages).map(({ fulfillment_id }) => fulfillment_id));
  const lines = order.fulfillments.filter(({ id }) => withPackage.has(id)).flatMap(({ items }) => items);
  const inPackages = new Set(lines.map(({ line_item_id }) => line_item_id));
  const noneNeedsIt = order.items.every(({ requires_shipping }) => !requires_shipping);
  return noneNeedsIt && inPackages.size > 0
    ? order.items
    : order.items.filter(({ id, requires_shipping }) => requires_shipping || inPackages.has(id));
}

/** What has left, each with its packages on their way to the customer: none when it was shipped without a number. */
function shipmentsOf(order: OrderState, packages: PackageState[]) {
  const sent = new Set(sentItems(order, packages).map(({ id }) => id));
  return order.fulfillments
    .filter(({ shipped_at, canceled_at }) => shipped_at !== null && canceled_at === null)
    .filter(({ items }) => items.some(({ line_item_id }) => line_item_id !== null && sent.has(line_item_id)))
    .map(({ id, delivered_at }) => ({
      delivered_at,
      outbound: outboundOf(packages).filter(({ fulfillment_id }) => fulfillment_id === id),
    }));
}
