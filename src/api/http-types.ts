import type { AttentionReason } from "../modules/tracking/domain/attention";
import type { TrackerReason, TrackerStatus } from "../modules/tracking/domain/status";

import type {
  AdditionInput,
  ShipmentInput,
  TrackerCorrectionInput,
  TrackerInput,
  TrackingEventInput,
} from "../workflows/inputs";

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
  /** As the carrier writes it. */
  location: string | null;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** The carrier's own, or those of the city when country and region say which one it is. */
  coordinates: { latitude: number; longitude: number } | null;
  /** Who reported it: on long ways one carrier hands over to the next. */
  carrier_name: string | null;
}

export interface AdminTrackingEvent extends TrackingEventView {
  id: string;
  description_translated: string | null;
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

/** POST /admin/trackers/:id */
export type AdminUpdateTracker = TrackerCorrectionInput;

/** POST /admin/trackers/:id/events */
export type AdminCreateTrackingEvent = TrackingEventInput;

export type AdminTrackerInput = TrackerInput;

/** POST /admin/orders/:id/ship */
export type AdminShipOrder = ShipmentInput;

/** POST /admin/orders/:id/trackers */
export type AdminAddTrackers = AdditionInput;

/** POST /admin/trackers/:id/refresh */
export interface AdminRefreshResponse extends AdminTrackerResponse {
  /** False during the cool-down: what is shown is fresh already. */
  refreshed: boolean;
  /** From when it may be refreshed again. */
  next_refresh_at: string;
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

/** A package for whoever need not be its customer: at city level, without a word that a carrier wrote freely. */
export interface PackageJourney {
  carrier: { code: string | null; name: string | null; url: string | null };
  direction: "outbound" | "return";
  status: TrackerStatus;
  reason: TrackerReason | null;
  last_checked_at: string | null;
  /** Days, `YYYY-MM-DD`. */
  estimated_delivery: EstimatedDeliveryView | null;
  /** Newest first. */
  events: PackageJourneyEvent[];
}
export interface PackageJourneyEvent {
  /** Null when the carrier gave no usable time; the list's order still holds. */
  occurred_at: string | null;
  /** The place's own time, as the carrier wrote it. */
  local_time: string | null;
  status: TrackerStatus | null;
  reason: TrackerReason | null;
  city: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

/** POST /store/tracking/lookup: an order's number and what its customer knows, or a tracking number alone. */
export type StoreLookupRequest =
  | { order: string | number; email: string }
  /** Only in shops that allow it. */
  | { order: string | number; postal_code: string }
  | { tracking_number: string };

/** What a look-up found; `view` says which. */
export type FoundTracking =
  | ({ view: "full" } & StoreOrderTrackingResponse)
  | {
      view: "reduced";
      order: {
        display_id: number;
        status: OrderDeliveryStatus;
        /** `at` is a day, `YYYY-MM-DD`. */
        milestones: Milestone[];
      };
      packages: PackageJourney[];
    }
  | { view: "package"; package: PackageJourney & { tracking_number: string } };

/** POST /store/tracking/lookup. GET /store/tracking/:token reads it again while the session lasts. */
export type StoreLookupResponse = FoundTracking & { session: { token: string; expires_at: string } };

/**
 * GET /store/carts/:id/order-status: how far a cart's checkout has come. A pending one has an order when the order is
 * placed before it is paid, as with a bank transfer; a cancelled one when the payment of an order was cancelled.
 */
export type StoreOrderStatusResponse =
  | { status: "pending"; order_id: string | null }
  | { status: "paid"; order_id: string }
  | { status: "expired"; order_id: null }
  | { status: "cancelled"; order_id: string | null };
