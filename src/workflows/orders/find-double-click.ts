import { holdsJust } from "../../contracts/fulfilled-items";
import { normalizeTrackingNumber } from "../../modules/tracking/domain/tracking-number";
import type TrackingModuleService from "../../modules/tracking/service";
import type { ShipmentInput } from "../inputs";
import type { MadeOf } from "./adopt-fulfillments";
import { isOpen, itemsLeft } from "./choose-shipment-target";
import type { FulfillmentFacts, OrderFacts } from "./load-order";
import { mergeItems } from "./tracker-input";

/** A request that came before: what it shipped. */
export interface DoubleClick {
  fulfillment_id: string;
  /** Something of the order is left: perhaps that was meant. */
  more_left: boolean;
}

/**
 * The second request of a double click comes when the first has shipped everything: the same numbers are on a
 * shipped fulfillment of this order, and it is answered with that. Other items in the same box are no double click.
 *
 * @returns null when this request is the first
 */
export async function findDoubleClick(
  service: TrackingModuleService,
  order: OrderFacts,
  { trackers, fulfillment_id, items }: ShipmentInput,
): Promise<DoubleClick | null> {
  const numbers = trackers.map(({ tracking_number }) => normalizeTrackingNumber(tracking_number));
  const more_left = order.fulfillments.some(isOpen) || itemsLeft(order, false).size > 0;
  const namesNothing = fulfillment_id === undefined && items === undefined;
  const shipped = order.fulfillments
    .filter(
      (fulfillment) =>
        fulfillment.shipped_at !== null &&
        fulfillment.canceled_at === null &&
        (fulfillment_id ?? fulfillment.id) === fulfillment.id &&
        (items === undefined || holdsJust(order, fulfillment, mergeItems(items))) &&
        !(namesNothing && more_left && wasNamed(order, fulfillment)),
    )
    .sort(byShipping);
  if (numbers.length === 0 || shipped.length === 0) {
    return null;
  }
  const timelines = await service.readTimelines({ order_id: order.id });
  const found = shipped.find(({ id }) => {
    const own = timelines.filter((tracker) => tracker.fulfillment_id === id);
    return numbers.every((number) => own.some(({ tracking_number }) => tracking_number === number));
  });
  return found === undefined ? null : { fulfillment_id: found.id, more_left };
}

/** Whether only a request can have shipped it that named it, or its items: one that names nothing is another. */
function wasNamed(order: OrderFacts, { id, shipped_at, metadata }: FulfillmentFacts): boolean {
  if (metadata?.tracking_order_id === order.id) {
    return metadata.tracking_made_of === ("named_items" satisfies MadeOf);
  }
  // Packed before it was shipped: with a second one open, which is meant had to be said.
  return order.fulfillments.some(
    (other) => other.id !== id && isOpen(other) && new Date(other.created_at) < new Date(shipped_at ?? 0),
  );
}

/** The last first. */
function byShipping(a: FulfillmentFacts, b: FulfillmentFacts): number {
  return new Date(b.shipped_at ?? 0).getTime() - new Date(a.shipped_at ?? 0).getTime();
}
