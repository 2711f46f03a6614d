import type { AdminTracker, AdminTrackingEvent } from "../../../api/http-types";
import { en } from "../../i18n/en";
import type { FulfillmentFacts, OrderFacts, OrderLine } from "../order-facts";
import type { Translate } from "../use-texts";

/** A package on its way. */
export function sampleTracker(changes: Partial<AdminTracker> = {}): AdminTracker {
  return {
    id: "trk_1",
    provider_id: "17track",
    tracking_number: "1Z999AA10123456784",
    carrier: { code: "100002", name: "UPS", url: "https://www.ups.com/" },
    tracking_url: "https://www.ups.com/track?tracknum=1Z999AA10123456784",
    order_id: "order_1",
    fulfillment_id: "ful_1",
    direction: "outbound",
    status: "in_transit",
    reason: null,
    sub_status: null,
    status_at: "2026-11-24T09:12:00.000Z",
    status_set_by: "provider",
    provider_state: "registered",
    provider_state_reason: null,
    provider_state_message: null,
    provider_state_code: null,
    details: { postal_code: null, country: "DE", phone_last4: null, ship_date: null },
    estimated_delivery: null,
    first_estimated_delivery: null,
    shipped_at: "2026-11-23T16:00:00.000Z",
    delivered_at: null,
    last_event: "Left the sorting centre",
    last_event_at: "2026-11-24T09:12:00.000Z",
    last_event_location: "Hamburg, DE",
    last_checked_at: "2026-11-24T09:20:00.000Z",
    carrier_checked_at: "2026-11-24T09:15:00.000Z",
    next_poll_at: null,
    attention: null,
    tracking_page_url: null,
    items: [],
    removed_at: null,
    created_at: "2026-11-23T16:00:00.000Z",
    updated_at: "2026-11-24T09:20:00.000Z",
    ...changes,
  };
}

/** One carrier scan. */
export function sampleEvent(changes: Partial<AdminTrackingEvent> = {}): AdminTrackingEvent {
  return {
    id: "trev_1",
    occurred_at: "2026-11-24T08:12:00.000Z",
    local_time: "2026-11-24T09:12:00+01:00",
    status: "in_transit",
    reason: null,
    sub_status: null,
    description: "Picked up",
    description_translated: null,
    location: "Berlin, DE",
    city: "Berlin",
    country: "DE",
    coordinates: null,
    carrier_name: null,
    source: "provider",
    public: true,
    created_by: null,
    ...changes,
  };
}

/** Two socks and a shirt. */
export const SOCKS: OrderLine = {
  id: "ordli_socks",
  title: "Socks",
  subtitle: "Wool",
  thumbnail: null,
  quantity: 2,
  requires_shipping: true,
  detail: { fulfilled_quantity: 0 },
  variant: { inventory_items: [{ inventory_item_id: "iitem_socks", required_quantity: 1 }] },
};
export const SHIRT: OrderLine = {
  ...SOCKS,
  id: "ordli_shirt",
  title: "Linen shirt",
  subtitle: null,
  quantity: 1,
  variant: { inventory_items: [{ inventory_item_id: "iitem_shirt", required_quantity: 1 }] },
};

/** A packed fulfillment that waits to be shipped. */
export function sampleFulfillment(changes: Partial<FulfillmentFacts> = {}): FulfillmentFacts {
  return {
    id: "ful_1",
    created_at: "2026-11-23T12:00:00.000Z",
    packed_at: "2026-11-23T12:00:00.000Z",
    shipped_at: null,
    delivered_at: null,
    canceled_at: null,
    requires_shipping: true,
    items: [{ line_item_id: SOCKS.id, inventory_item_id: "iitem_socks", quantity: 2 }],
    labels: [],
    ...changes,
  };
}

/** A paid order of which nothing is packed. */
export function sampleOrder(changes: Partial<OrderFacts> = {}): OrderFacts {
  return {
    id: "order_1",
    display_id: 1042,
    status: "pending",
    email: "anna@example.com",
    payment_collections: [{ status: "completed" }],
    total: 49,
    no_notification: null,
    sales_channel_id: "sc_1",
    items: [SOCKS, SHIRT],
    fulfillments: [],
    shipping_address: { country_code: "de", postal_code: "10115", phone: null },
    ...changes,
  };
}

/** The English texts, with plural forms and values put in, without a dashboard. */
export const english: Translate = (key, values = {}) => {
  const forms = [key, `${key}_${values.count === 1 ? "one" : "other"}`];
  const found = forms.map((form) => textAt(en, form.split("."))).find((text) => text !== undefined);
  if (found === undefined) {
    throw new Error(`There is no text ${key}.`);
  }
  return found.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};

function textAt(node: unknown, path: string[]): string | undefined {
  const [head, ...rest] = path;
  if (head === undefined) {
    return typeof node === "string" ? node : undefined;
  }
  return typeof node === "object" && node !== null
    ? textAt((node as Record<string, unknown>)[head], rest)
    : undefined;
}
