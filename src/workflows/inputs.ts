import type { Access } from "../modules/tracking/domain/access";
import type { TrackerReason, TrackerStatus } from "../modules/tracking/domain/status";

/** A correction of a package: its number, its carrier, what is in it, or details a carrier demands. */
export interface TrackerCorrectionInput {
  tracking_number?: string;
  /** Code or name. */
  carrier?: string;
  postal_code?: string;
  /** Where it goes: ISO 3166-1 alpha-2. */
  country?: string;
  phone_last4?: string;
  /** `YYYY-MM-DD`. */
  ship_date?: string;
  items?: { id: string; quantity: number }[];
  /** Tell the customer the new number; false by default. */
  notify?: boolean;
}

/** An event recorded by hand. */
export interface TrackingEventInput {
  status?: TrackerStatus;
  /** One that goes with the status; none without a status. */
  reason?: TrackerReason;
  description: string;
  location?: string;
  /** ISO 8601 with its offset from UTC; now by default, never in the future. */
  occurred_at?: string;
  /** Whether customers see it; true by default. */
  public?: boolean;
  /** Whether the customer is told by mail, when the status calls for one; false by default. */
  notify?: boolean;
}

/**
 * Names a refusal that a client can act on by itself, as `code` of the `MedusaError`. Its message is for people, and
 * may be put into other words.
 */
export type RefusalCode =
  /** Nobody has promised to pay: ask, then set `allow_unpaid`. */
  | "payment_not_authorized"
  /** Several fulfillments may be meant: ask, then set `fulfillment_id`. */
  | "several_fulfillments"
  /** The items ship by different profiles: ship them one after the other, naming those of one with `items`. */
  | "several_shipping_profiles"
  /** Somebody else is changing the order: nothing was done, try again in a few seconds. */
  | "order_busy";

/** One package, as a merchant enters it. */
export interface TrackerInput {
  tracking_number: string;
  /** Code or name; the provider finds out when left away. */
  carrier?: string;
  /** Line items in this package; without, they are listed once per fulfillment. */
  items?: { id: string; quantity: number }[];
  postal_code?: string;
  phone_last4?: string;
  /** `YYYY-MM-DD`; scans from more than three days before it are another package's. */
  ship_date?: string;
}

/** How an order ships. */
export interface ShipmentInput {
  trackers: TrackerInput[];
  /** The open fulfillment to ship; needed when there are several. */
  fulfillment_id?: string;
  /** What to fulfill when there is no open fulfillment; everything left when left away. */
  items?: { id: string; quantity: number }[];
  location_id?: string;
  /** How a new fulfillment ships; by the order's shipping method for the profile of its items when left away. */
  shipping_option_id?: string;
  /** Send no mail about the shipping. */
  no_notification?: boolean;
  allow_unpaid?: boolean;
}

/** Packages that are added to a shipped fulfillment. */
export interface AdditionInput {
  trackers: TrackerInput[];
  /** Needed when several fulfillments are shipped. */
  fulfillment_id?: string;
  notify?: boolean;
}

/** What the signed-in customer would like the carrier to do. */
export interface DeliveryInstructionsInput {
  order_id: string;
  /** Plain text, up to 300 characters. */
  text: string;
  customer_id: string;
}

/** How a customer found the delivery. */
export interface DeliveryRatingInput {
  order_id: string;
  /** 1 to 5. */
  rating: number;
  /** Up to 1,000 characters; left away it stays as it was, null or empty takes it back. */
  comment?: string | null;
  /** Counted apart: a stranger with the link uses up nothing of the customer's. */
  given_by: Access;
}

/** A package that its customer does not have although it is said to be delivered. */
export interface NotReceivedInput {
  order_id: string;
  tracker_id: string;
  /** To the shop, up to 1,000 characters. */
  message?: string | null;
  /** Counted apart: a stranger with the link uses up nothing of the customer's. */
  given_by: Access;
}
