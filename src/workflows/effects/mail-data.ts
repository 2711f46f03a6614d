import type { MedusaContainer } from "@medusajs/framework/types";
import type { EmailItem, EmailPackage, TrackingEmailData } from "../../emails/types";
import { shopOf } from "../../modules/tracking/options";
import type { OutboxRow } from "../../modules/tracking/repositories/outbox-repository";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import { carrierPageUrl, findCarrier } from "../orders/carrier-page-url";
import { itemTitle } from "../orders/item-title";
import type { OrderFacts } from "../orders/load-order";
import { looseItems } from "../orders/loose-items";
import { orderName } from "../orders/order-name";
import { isMoreToShip, isUnderWayUnseen } from "../orders/order-state";
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
  const mates = outbound.filter(({ fulfillment_id }) => fulfillment_id === row.payload.fulfillment_id);
  const told = row.payload.kind === "shipped" ? mates : outbound;
  const about = told.findIndex(({ id }) => id === row.tracker_id);
  return {
    shop: shopOf(service.options, order.sales_channel_id),
    order: {
      display_id: orderName(order),
      more_to_ship: isMoreToShip(order, outbound),
      more_without_number: isUnderWayUnseen(order, outbound),
    },
    packages: told.map((tracker) => packageOf(service, order, tracker)),
    items: [...looseItems(order, row.payload.fulfillment_id, mates)].flatMap(([id, quantity]) =>
      itemOf(order, id, quantity),
    ),
    package: Math.max(0, about),
    packages_total: outbound.length,
    packages_delivered: outbound.filter(({ status }) => status === "delivered").length,
    button_url: await trackingPageUrl(service, order),
  };
}

/** Arrived ones first, in the order of their arrival. */
function byArrival(a: TimelineRow, b: TimelineRow): number {
  const time = (tracker: TimelineRow) => tracker.delivered_at?.getTime() ?? Number.POSITIVE_INFINITY;
  return time(a) === time(b) ? (a.id < b.id ? -1 : 1) : time(a) - time(b);
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

function itemOf(order: OrderFacts, id: string, quantity: number): EmailItem[] {
  const item = order.items.find((one) => one.id === id);
  return item === undefined
    ? []
    : [{ title: itemTitle(item, order.items), quantity, thumbnail: item.thumbnail }];
}
