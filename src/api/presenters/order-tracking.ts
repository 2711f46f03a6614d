import type { MedusaContainer } from "@medusajs/framework/types";
import type { Access } from "../../modules/tracking/domain/access";
import { carrierPageOf } from "../../modules/tracking/domain/carrier-page";
import type { TimelineRow } from "../../modules/tracking/repositories/timeline-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import { findCarrier } from "../../workflows/orders/carrier-page-url";
import { itemTitle } from "../../workflows/orders/item-title";
import { looseItems } from "../../workflows/orders/loose-items";
import { isCancelled, isMoreToShip } from "../../workflows/orders/order-state";
import { readTimelineOrder, type TimelineOrder } from "../../workflows/orders/read-timeline-order";
import { trackingService } from "../../workflows/tracking-service";
import type { StoreOrderTrackingResponse, StoreTracker } from "../http-types";
import { roughCoordinatesOf } from "./event-coordinates";
import { deliveryStatusOf } from "./order-delivery-status";
import { milestonesOf } from "./order-milestones";
import { redactionFor } from "./redaction-for";

/** What an order's timeline is made of. */
export interface OrderTimeline {
  order: TimelineOrder;
  trackers: TimelineRow[];
}

/** Reads an order's timeline; null when there is no such order. */
export async function readOrderTimeline(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderTimeline | null> {
  const [order, trackers] = await Promise.all([
    readTimelineOrder(container, orderId),
    trackingService(container).readTimelines({ order_id: orderId }),
  ]);
  return order === null ? null : { order, trackers };
}

/**
 * A timeline that was read, as its customer sees it: no address, no name, no price. Nor the order's id, which opens all
 * of these at Medusa's own `GET /store/orders/:id`. The carrier's own words, in which there may be any of them, are the
 * signed-in customer's; everybody else reads them redacted.
 */
export function presentTimeline(
  service: TrackingModuleService,
  { order, trackers }: OrderTimeline,
  access: Access,
): StoreOrderTrackingResponse {
  const shipped = trackers.filter(({ shipped_at }) => shipped_at !== null);
  return {
    tracking: {
      order: {
        id: null,
        display_id: order.display_id,
        custom_display_id: order.custom_display_id,
        status: deliveryStatusOf(order, trackers),
        created_at: new Date(order.created_at).toISOString(),
        milestones: milestonesOf(order, trackers),
        more_to_ship: isMoreToShip(order, trackers),
      },
      trackers: presentTrackers(service, order, access === "owner" ? shipped : redacted(order, shipped)),
    },
  };
}

/** Where a scan was on the map is read from what is left: a place that was a name is none. */
function redacted(order: TimelineOrder, trackers: TimelineRow[]): TimelineRow[] {
  const redaction = redactionFor(order, trackers);
  const text = (written: string | null, options?: { at_pickup: boolean }) =>
    written === null ? null : redaction.text(written, options);
  return trackers.map((tracker) => ({
    ...tracker,
    last_event: text(tracker.last_event, { at_pickup: tracker.status === "available_for_pickup" }),
    events: tracker.events.map((event) => {
      const options = { at_pickup: event.status === "available_for_pickup" };
      return {
        ...event,
        description: redaction.text(event.description, options),
        description_translated: text(event.description_translated, options),
        location: redaction.place(event.location, options),
        city: redaction.place(event.city, options),
      };
    }),
  }));
}

function presentTrackers(
  service: TrackingModuleService,
  order: TimelineOrder,
  trackers: TimelineRow[],
): StoreTracker[] {
  const listed = new Set<string>();
  return trackers.map((tracker) => {
    // Items nobody assigned to a package are listed once per fulfillment, with its first package.
    const first = !listed.has(tracker.fulfillment_id);
    listed.add(tracker.fulfillment_id);
    const mates = trackers.filter(({ fulfillment_id }) => fulfillment_id === tracker.fulfillment_id);
    const own = new Map(tracker.items.map(({ line_item_id, quantity }) => [line_item_id, quantity]));
    if (first) {
      for (const [id, quantity] of looseItems(order, tracker.fulfillment_id, mates)) {
        own.set(id, (own.get(id) ?? 0) + quantity);
      }
    }
    return presentTracker(service, order, tracker, own);
  });
}

function presentTracker(
  service: TrackingModuleService,
  order: TimelineOrder,
  tracker: TimelineRow,
  items: Map<string, number>,
): StoreTracker {
  const carrier = findCarrier(service.providers, tracker.provider_id, tracker.carrier_code);
  const { estimated_from: from, estimated_to: to, estimated_source: source } = tracker;
  return {
    id: tracker.id,
    tracking_number: tracker.tracking_number,
    tracking_url: carrierPageOf(carrier, tracker.tracking_number),
    carrier: {
      code: tracker.carrier_code,
      name: tracker.carrier_name ?? carrier?.name ?? null,
      url: carrier?.url ?? null,
    },
    direction: tracker.direction,
    status: tracker.status,
    reason: tracker.reason,
    sub_status: tracker.sub_status,
    last_event: tracker.last_event,
    last_event_at: tracker.last_event_at?.toISOString() ?? null,
    last_checked_at: tracker.last_checked_at?.toISOString() ?? null,
    delivered_at: tracker.delivered_at?.toISOString() ?? null,
    // Nothing of a cancelled order is promised any more.
    estimated_delivery: isCancelled(order) || (from === null && to === null) ? null : { from, to, source },
    items: [...items].flatMap(([id, quantity]) => {
      const item = order.items.find((one) => one.id === id);
      return item === undefined
        ? []
        : [{ title: itemTitle(item, order.items), quantity, thumbnail: item.thumbnail }];
    }),
    events: tracker.events
      .filter((event) => event.public)
      .map((event) => ({
        occurred_at: event.time_known ? new Date(event.occurred_at).toISOString() : null,
        local_time: event.local_time,
        status: event.status,
        reason: event.reason,
        sub_status: event.sub_status,
        description: event.description_translated ?? event.description,
        location: event.location,
        city: event.city,
        country: event.country,
        coordinates: roughCoordinatesOf(event),
        carrier_name: event.carrier_name,
      })),
  };
}
