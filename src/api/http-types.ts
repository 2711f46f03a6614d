import type { AttentionReason } from "../modules/tracking/domain/attention";
import type { TrackerReason, TrackerStatus } from "../modules/tracking/domain/status";

/**
 * What the HTTP API takes and answers, for the dashboard, the storefront and merchants' own code.
 * Times are ISO 8601 strings in UTC unless said otherwise.
 */

export interface EstimatedDeliveryView {
  /** As the provider wrote it, offset kept. */
  from: string | null;
  to: string | null;
  source: string | null;
}

export interface TrackingEventView {
  /** Null when the carrier gave no usable time; the list's order still holds. */
  occurred_at: string | null;
  /** The place's own time, as the carrier wrote it. */
  local_time: string | null;
  status: TrackerStatus | null;
  reason: TrackerReason | null;
  sub_status: string | null;
  description: string;
  location: string | null;
  coordinates: { latitude: number; longitude: number } | null;
}

export interface AdminTrackingEvent extends TrackingEventView {
  id: string;
  description_translated: string | null;
  carrier_name: string | null;
  source: "provider" | "manual";
  public: boolean;
  created_by: string | null;
}

/** One package, as the dashboard sees it. */
export interface AdminTracker {
  id: string;
  provider_id: string;
  tracking_number: string;
  carrier: { code: string | null; name: string | null; url: string | null };
  /** The carrier's own page for this package; null when it has none that is known. */
  tracking_url: string | null;
  order_id: string;
  fulfillment_id: string;
  direction: "outbound" | "return";
  status: TrackerStatus;
  reason: TrackerReason | null;
  sub_status: string | null;
  status_at: string | null;
  status_set_by: "provider" | "manual" | null;
  provider_state: "waiting" | "registered" | "refused" | "stopped";
  /** Why it waits, was refused or stopped: a word for code, a sentence with the cure, the provider's own code. */
  provider_state_reason: string | null;
  provider_state_message: string | null;
  provider_state_code: string | null;
  details: {
    postal_code: string | null;
    country: string | null;
    phone_last4: string | null;
    /** `YYYY-MM-DD`. */
    ship_date: string | null;
  };
  estimated_delivery: EstimatedDeliveryView | null;
  first_estimated_delivery: EstimatedDeliveryView | null;
  shipped_at: string | null;
  delivered_at: string | null;
  last_event: string | null;
  last_event_at: string | null;
  last_event_location: string | null;
  /** When we last heard of it, by webhook or by asking. */
  last_checked_at: string | null;
  /** When the provider last asked the carrier. */
  carrier_checked_at: string | null;
  next_poll_at: string | null;
  attention: AttentionReason | null;
  /** The customer's page of the order; null when the link was revoked or never made. */
  tracking_page_url: string | null;
  items: { line_item_id: string; quantity: number }[];
  removed_at: string | null;
  created_at: string;
  updated_at: string;
}

/** GET /admin/trackers */
export interface AdminTrackersQuery {
  status?: TrackerStatus | TrackerStatus[];
  order_id?: string | string[];
  fulfillment_id?: string | string[];
  carrier_code?: string | string[];
  /** Part of a tracking number, or an order's number. */
  q?: string;
  needs_attention?: boolean;
  /** `created_at`, `-created_at` (default), `last_event_at`, `-last_event_at`, `status_at`, `-status_at`. */
  order?: string;
  offset?: number;
  /** 1 to 100, 20 by default. */
  limit?: number;
}
export interface AdminTrackersResponse {
  trackers: AdminTracker[];
  /** Exact up to 1,000; beyond that an estimate. */
  count: number;
  count_is_estimate: boolean;
  offset: number;
  limit: number;
}

/** GET /admin/trackers/:id: with its events, newest first. */
export interface AdminTrackerResponse {
  tracker: AdminTracker & { events?: AdminTrackingEvent[] };
}

/** POST /admin/trackers/:id: correct the number or the carrier, or hand over details a carrier demands. */
export interface AdminUpdateTracker {
  tracking_number?: string;
  /** Code or name. */
  carrier?: string;
  postal_code?: string;
  phone_last4?: string;
  /** `YYYY-MM-DD`. */
  ship_date?: string;
  items?: { id: string; quantity: number }[];
  /** Tell the customer the new number; false by default. */
  notify?: boolean;
}

/** POST /admin/trackers/:id/refresh */
export interface AdminRefreshResponse extends AdminTrackerResponse {
  /** False during the cool-down: what is shown is fresh already. */
  refreshed: boolean;
  /** From when it may be refreshed again. */
  next_refresh_at: string;
}

/** POST /admin/trackers/:id/events: record an event by hand. */
export interface AdminCreateTrackingEvent {
  status?: TrackerStatus;
  reason?: TrackerReason;
  description: string;
  location?: string;
  /** ISO 8601; now by default, never in the future. */
  occurred_at?: string;
  /** Whether customers see it; true by default. */
  public?: boolean;
  /** Whether the customer is told by mail, when the status calls for one; false by default. */
  notify?: boolean;
}

export interface AdminTrackerInput {
  tracking_number: string;
  /** Code or name; the provider finds out when left away. */
  carrier?: string;
  /** Line items in this package; without, they are listed once per fulfillment. */
  items?: { id: string; quantity: number }[];
  postal_code?: string;
  phone_last4?: string;
  ship_date?: string;
}

/** POST /admin/orders/:id/ship */
export interface AdminShipOrder {
  trackers: AdminTrackerInput[];
  /** The open fulfillment to ship; needed when there are several. */
  fulfillment_id?: string;
  /** What to fulfill when there is no open fulfillment; everything left when left away. */
  items?: { id: string; quantity: number }[];
  location_id?: string;
  /** Send no mail about the shipping. */
  no_notification?: boolean;
  allow_unpaid?: boolean;
}

/** POST /admin/orders/:id/trackers: add numbers to a shipped fulfillment. */
export interface AdminAddTrackers {
  trackers: AdminTrackerInput[];
  /** Needed when several fulfillments are shipped. */
  fulfillment_id?: string;
  notify?: boolean;
}

/** Answer of shipping and adding. */
export interface AdminOrderTrackersResponse {
  trackers: AdminTracker[];
  fulfillment_id: string;
  /** Sentences, such as that a number is on another order too. */
  warnings: string[];
}

/** POST /admin/orders/:id/tracking-link makes or returns it; DELETE revokes it: `{ id, object, deleted }`. */
export interface AdminTrackingLinkResponse {
  tracking_link: { order_id: string; url: string; expires_at: string };
}

export interface CarrierView {
  provider_id: string;
  code: string;
  name: string;
  country: string | null;
  url: string | null;
}

/** GET /admin/tracking/carriers?q=&tracking_number=&country=&limit= */
export interface AdminCarriersResponse {
  carriers: CarrierView[];
  /** Carriers that may have issued `tracking_number`, the likeliest first. */
  suggestions: CarrierView[];
}

/** GET /admin/tracking/health */
export interface AdminTrackingHealth {
  providers: {
    id: string;
    webhook_path: string | null;
    last_webhook_at: string | null;
    last_success_at: string | null;
    paused_until: string | null;
    pause_kind: "retry" | "quota" | "configuration" | null;
    pause_message: string | null;
    quota: { total: number; used: number; remaining: number; used_today: number; checked_at: string } | null;
    trackers_waiting: number;
    trackers_refused: number;
  }[];
  inbox: { waiting: number; oldest_waiting_at: string | null; needs_a_human: number; parked: number };
  outbox: { waiting: number; oldest_waiting_at: string | null; needs_a_human: number };
}

/** One row that gave up: GET /admin/tracking/failures, POST /admin/tracking/failures/:id/retry */
export interface AdminTrackingFailure {
  /** `trin_…` for a webhook, `trou_…` for an effect. */
  id: string;
  queue: "inbox" | "outbox";
  kind: string;
  tracker_id: string | null;
  order_id: string | null;
  attempts: number;
  error: string | null;
  created_at: string;
}
export interface AdminTrackingFailuresResponse {
  failures: AdminTrackingFailure[];
  count: number;
  offset: number;
  limit: number;
}

/** One package, as its customer sees it. */
export interface StoreTracker {
  id: string;
  tracking_number: string;
  tracking_url: string | null;
  carrier: { code: string | null; name: string | null; url: string | null };
  direction: "outbound" | "return";
  status: TrackerStatus;
  reason: TrackerReason | null;
  sub_status: string | null;
  last_event: string | null;
  last_event_at: string | null;
  last_checked_at: string | null;
  delivered_at: string | null;
  estimated_delivery: EstimatedDeliveryView | null;
  items: { title: string; quantity: number; thumbnail: string | null }[];
  events: TrackingEventView[];
}

export const ORDER_DELIVERY_STATUSES = [
  "pending",
  "paid",
  "partially_shipped",
  "shipped",
  "partially_delivered",
  "delivered",
  "returned",
  "cancelled",
] as const;
export type OrderDeliveryStatus = (typeof ORDER_DELIVERY_STATUSES)[number];

export interface Milestone {
  key: "placed" | "paid" | "packed" | "shipped" | "delivered";
  at: string | null;
}

/** GET /store/orders/:id/tracking and GET /store/tracking/:token */
export interface StoreOrderTrackingResponse {
  tracking: {
    order: {
      id: string;
      display_id: number;
      status: OrderDeliveryStatus;
      created_at: string;
      milestones: Milestone[];
    };
    trackers: StoreTracker[];
  };
}
