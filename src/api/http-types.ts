import type { AttentionReason } from "../modules/tracking/domain/attention";
import type { TrackerReason, TrackerStatus } from "../modules/tracking/domain/status";

import type {
  AdditionInput,
  ShipmentInput,
  TrackerCorrectionInput,
  TrackerInput,
  TrackingEventInput,
} from "../workflows/inputs";
import type { EstimatedDeliveryView, TrackingEventView } from "./store-types";

/**
 * What the HTTP API takes and answers, for the dashboard, the storefront and merchants' own code.
 * Times are ISO 8601 strings in UTC unless said otherwise.
 */

export type * from "./customer-message-types";
export * from "./store-types";

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
    /** What alone is left for a while, while everything else goes on. */
    paused_operations: {
      operation: string;
      until: string;
      kind: "retry" | "quota" | "configuration";
      message: string;
    }[];
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
