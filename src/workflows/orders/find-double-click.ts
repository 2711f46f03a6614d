import { holdsJust } from "../../contracts/fulfilled-items";
import { normalizeTrackingNumber } from "../../modules/tracking/domain/tracking-number";
import type TrackingModuleService from "../../modules/tracking/service";
import type { ShipmentInput } from "../inputs";
import type { OrderFacts } from "./load-order";
import { mergeItems } from "./tracker-input";

/**
 * The second request of a double click comes when the first has shipped everything: the same numbers are on a
 * shipped fulfillment of this order, and it is answered with that. Other items in the same box are no double click.
 *
 * @returns the fulfillment that was shipped; null when this request is the first
 */
export async function findDoubleClick(
  service: TrackingModuleService,
  order: OrderFacts,
  { trackers, fulfillment_id, items }: ShipmentInput,
): Promise<string | null> {
  const numbers = trackers.map(({ tracking_number }) => normalizeTrackingNumber(tracking_number));
  const shipped = order.fulfillments.filter(
    (fulfillment) =>
      fulfillment.shipped_at !== null &&
      fulfillment.canceled_at === null &&
      (fulfillment_id ?? fulfillment.id) === fulfillment.id &&
      (items === undefined || holdsJust(order, fulfillment, mergeItems(items))),
  );
  if (numbers.length === 0 || shipped.length === 0) {
    return null;
  }
  const timelines = await service.readTimelines({ order_id: order.id });
  const found = shipped.find(({ id }) => {
    const own = timelines.filter((tracker) => tracker.fulfillment_id === id);
    return numbers.every((number) => own.some(({ tracking_number }) => tracking_number === number));
  });
  return found?.id ?? null;
}
