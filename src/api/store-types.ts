import type { TrackerReason, TrackerStatus } from "../modules/tracking/domain/status";

/**
 * What the store API takes and answers. Of everything else it knows nothing, so that storefronts can have it.
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
  /**
   * Degrees: the carrier's own, or those of the city when country and region say which one it is. To a tenth for
   * customers, as carriers may tell the recipient's door.
   */
  coordinates: { latitude: number; longitude: number } | null;
  /** Who reported it: on long ways one carrier hands over to the next. */
  carrier_name: string | null;
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
      /**
       * Null for whoever opened it with a token alone: Medusa shows an order with its addresses and prices to everybody
       * who knows its id.
       */
      id: string | null;
      display_id: number;
      /** The shop's own number, which customers know the order by; null where it makes none. */
      custom_display_id: string | null;
      status: OrderDeliveryStatus;
      created_at: string;
      milestones: Milestone[];
      /** Whether something of it has still to leave. */
      more_to_ship: boolean;
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
        custom_display_id: string | null;
        status: OrderDeliveryStatus;
        /** `at` is a day, `YYYY-MM-DD`. */
        milestones: Milestone[];
        more_to_ship: boolean;
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
