import type { CustomerMessageRefusal, StoreCustomerMessages } from "../api/customer-message-types";
import type { StoreOrderTrackingResponse, StoreTracker, TrackingEventView } from "../api/store-types";

/** What the page is made from: the store API's own answer, nothing else. */
export type OrderTracking = StoreOrderTrackingResponse["tracking"];
export type Tracker = StoreTracker;
export type TrackingEvent = TrackingEventView;
export type Status = StoreTracker["status"];
export type Reason = NonNullable<StoreTracker["reason"]>;

/** Who the page speaks for. */
export interface Shop {
  name: string;
  support_email: string | null;
  logo_url: string | null;
}

/** What may be said of an order, and what was. */
export type CustomerMessages = StoreCustomerMessages;
export type { CustomerMessageRefusal };
