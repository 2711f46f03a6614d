import type { MedusaContainer } from "@medusajs/framework/types";
import type { EmailItem, EmailPackage, TrackingEmailData } from "../../emails/types";
import { shopOf } from "../../modules/tracking/options";
import type { OutboxRow } from "../../modules/tracking/repositories/outbox-repository";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import { carrierPageUrl, findCarrier } from "../orders/carrier-page-url";
import type { OrderFacts } from "../orders/load-order";
import { trackingPageUrl } from "../orders/tracking-page-url";
import { trackingService } from "../tracking-service";

/** Gathers what a mail tells: plain data, no addresses, no names. */
export async function mailData(
  container: MedusaContainer,
  row: OutboxRow & { kind: "notify" },
  order: OrderFacts,
  trackers: TimelineRow[],
): Promise<TrackingEmailData> {
  const service = trackingService(container);
  const outbound = trackers.filter(({ direction }) => direction === "outbound").sort(byArrival);
  const shipped = row.payload.kind === "shipped";
  const told = shipped
    ? outbound.filter(({ fulfillment_id }) => fulfillment_id === row.payload.fulfillment_id)
    : outbound;
  const about = told.findIndex(({ id }) => id === row.tracker_id);
  return {
    shop: shopOf(service.options, order.sales_channel_id),
    order: { display_id: String(order.display_id), more_to_ship: isMoreToShip(order) },
    packages: told.map((tracker) => packageOf(service, order, tracker)),
    items: looseItems(order, row.payload.fulfillment_id, told),
    package: Math.max(0, about),
    packages_total: outbound.length,
    packages_delivered: deliveredUpTo(outbound, row.tracker_id),
    button_url: await trackingPageUrl(service, order),
  };
}

/** Arrived ones first, in the order of their arrival, so that of several the last one says that all have arrived. */
function byArrival(a: TimelineRow, b: TimelineRow): number {
  const time = (tracker: TimelineRow) => tracker.delivered_at?.getTime() ?? Number.POSITIVE_INFINITY;
  return time(a) === time(b) ? (a.id < b.id ? -1 : 1) : time(a) - time(b);
}

/** How many had arrived with this one: two that arrive together are told as the first and the last. */
function deliveredUpTo(outbound: TimelineRow[], trackerId: string | null): number {
  const delivered = outbound.filter(({ status }) => status === "delivered");
  const position = delivered.findIndex(({ id }) => id === trackerId);
  return position < 0 ? delivered.length : position + 1;
}

function packageOf(service: TrackingModuleService, order: OrderFacts, tracker: TimelineRow): EmailPackage {
  const { providers } = service;
  const { provider_id, carrier_code, tracking_number, estimated_from: from, estimated_to: to } = tracker;
  const latest = tracker.events.find((event) => event.public);
  const delivered = tracker.events.find((event) => event.public && event.status === "delivered");
  const pickup = tracker.events.find((event) => event.public && event.status === "available_for_pickup");
  return {
    tracking_number,
    carrier_name: tracker.carrier_name ?? findCarrier(providers, provider_id, carrier_code)?.name ?? null,
    tracking_url: carrierPageUrl(providers, provider_id, carrier_code, tracking_number),
    status: tracker.status,
    reason: tracker.reason,
    items: tracker.items.flatMap(({ line_item_id, quantity }) => itemOf(order, line_item_id, quantity)),
    estimated_delivery: from === null && to === null ? null : { from, to, source: tracker.estimated_source },
    last_event:
      latest === undefined
        ? null
        : {
            description: latest.description_translated ?? latest.description,
            location: latest.location,
            local_time: latest.local_time,
            occurred_at: latest.time_known ? latest.occurred_at : null,
          },
    delivered_at_local: delivered?.local_time ?? null,
    pickup_location: pickup?.location ?? null,
  };
}

/** Items of the shipment that nobody said the package of. */
function looseItems(order: OrderFacts, fulfillmentId: string, trackers: TimelineRow[]): EmailItem[] {
  const fulfillment = order.fulfillments.find(({ id }) => id === fulfillmentId);
  const packed = new Map<string, number>();
  for (const { line_item_id, quantity } of trackers.flatMap(({ items }) => items)) {
    packed.set(line_item_id, (packed.get(line_item_id) ?? 0) + quantity);
  }
  const ids = [...new Set((fulfillment?.items ?? []).map(({ line_item_id }) => line_item_id))];
  return ids.flatMap((id) => {
    const line = fulfillment?.items.find(({ line_item_id }) => line_item_id === id);
    const ordered = order.items.find((item) => item.id === id)?.quantity ?? 0;
    const quantity = Math.min(Number(line?.quantity ?? 0), Number(ordered)) - (packed.get(id) ?? 0);
    return quantity > 0 ? itemOf(order, id, quantity) : [];
  });
}

function itemOf(order: OrderFacts, id: string, quantity: number): EmailItem[] {
  const item = order.items.find((one) => one.id === id);
  return item === undefined
    ? []
    : [{ title: item.product_title ?? item.title, quantity, thumbnail: item.thumbnail }];
}

function isMoreToShip(order: OrderFacts): boolean {
  return order.items.some(
    (item) => item.requires_shipping && Number(item.detail.quantity) > shippedOf(order, item),
  );
}

/** Fulfillments that were shipped without the order are not in its own books. */
function shippedOf(order: OrderFacts, { id, detail }: OrderFacts["items"][number]): number {
  const lines = order.fulfillments
    .filter(({ shipped_at, canceled_at }) => shipped_at !== null && canceled_at === null)
    .flatMap(({ items }) => items.filter(({ line_item_id }) => line_item_id === id));
  const fulfilled = lines.reduce((sum, { quantity }) => sum + Number(quantity), 0);
  return Math.max(Number(detail.shipped_quantity), fulfilled);
}
