import { chooseLanguage } from "../i18n";
import type { OrderTracking, Shop, Tracker, TrackingEvent } from "../types";
import type { PageContext } from "../view/context";

/** Tuesday, 14:20 in Berlin. */
export const NOW = new Date("2026-11-24T13:20:00Z");

export const SHOP: Shop = { name: "Demo shop", support_email: "support@shop.example", logo_url: null };

/** What a reader of this language sees at {@link NOW}. */
export function reading(language: string): PageContext {
  return {
    language: chooseLanguage({ chosen: language, accepted: null, ordered: null, shop: "en" }),
    now: NOW,
  };
}

/** A scan, an hour ago. */
export function sampleEvent(changes: Partial<TrackingEvent> = {}): TrackingEvent {
  return {
    occurred_at: "2026-11-24T12:20:00.000Z",
    local_time: "2026-11-24T13:20:00+01:00",
    status: "in_transit",
    reason: null,
    sub_status: null,
    description: "Left the sorting centre",
    location: "Hamburg, DE",
    city: "Hamburg",
    country: "DE",
    coordinates: null,
    carrier_name: "UPS",
    ...changes,
  };
}

/** A package whose only scan says what its status says. */
export function sampleTracker(changes: Partial<Tracker> = {}): Tracker {
  const status = changes.status ?? "in_transit";
  return {
    id: "trk_1",
    tracking_number: "1Z999AA10123456784",
    tracking_url: "https://carrier.example/track?number=1Z999AA10123456784",
    carrier: { code: "100002", name: "UPS", url: "https://carrier.example/" },
    direction: "outbound",
    status,
    reason: null,
    sub_status: null,
    last_event: "Left the sorting centre",
    last_event_at: "2026-11-24T12:20:00.000Z",
    last_checked_at: "2026-11-24T13:08:00.000Z",
    delivered_at: status === "delivered" ? "2026-11-24T12:20:00.000Z" : null,
    estimated_delivery: null,
    items: [{ title: "Linen shirt", quantity: 1, thumbnail: null }],
    events: [sampleEvent({ status, reason: changes.reason ?? null })],
    ...changes,
  };
}

/** An order with these packages. */
export function sampleTracking(
  trackers: Tracker[],
  status: OrderTracking["order"]["status"] = "shipped",
  { more_to_ship = false } = {},
): OrderTracking {
  return {
    order: {
      id: "order_1",
      display_id: 1042,
      custom_display_id: null,
      status,
      created_at: "2026-11-20T10:00:00.000Z",
      milestones: [{ key: "placed", at: "2026-11-20T10:00:00.000Z" }],
      more_to_ship,
    },
    trackers,
  };
}
