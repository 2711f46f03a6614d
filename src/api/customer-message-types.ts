import type { CustomerRefusal } from "../modules/tracking/domain/customer-refusals";
import type { InstructionHandover } from "../modules/tracking/domain/instruction-handover";

/** What customers say of an order, in the HTTP API. Times are ISO 8601 strings in UTC. */

/** Names why something was not taken: `code` of an error's body. */
export type CustomerMessageRefusal = CustomerRefusal;

/**
 * GET /store/orders/:id/customer-messages: what may be said, and what was said. The words themselves are told to nobody
 * but the order's signed-in customer.
 */
export interface StoreCustomerMessages {
  /** Null in a shop that takes none. */
  delivery_instructions: {
    /** Whether they are taken: something is still on its way to the door. */
    open: boolean;
    /** Since when the ones that count do; null when there are none. */
    set_at: string | null;
    /** Others wait to be confirmed by the mail that was sent. */
    awaits_confirmation: boolean;
    /** Whether anybody passes them on to who brings what is still to come; else the shop alone reads them. */
    passed_on: boolean;
    /** Null for whoever is not signed in as the order's customer. */
    text: string | null;
  } | null;
  /** Null in a shop that does not ask. */
  rating: {
    /** Whether one may be given or changed. */
    open: boolean;
    /** 1 to 5; null when there is none. */
    rating: number | null;
    has_comment: boolean;
    /** Null for whoever is not signed in as the order's customer. */
    comment: string | null;
    changeable_until: string | null;
  } | null;
  /** Packages that are said to be delivered, and whether their customer has said that they are not there. */
  delivered_packages: {
    tracker_id: string;
    /** Null when nobody says so, or it was settled. */
    reported_at: string | null;
    /** Whether it may be said, or a message added. */
    open: boolean;
  }[];
}
export interface StoreCustomerMessagesResponse {
  customer_messages: StoreCustomerMessages;
}

/** POST /store/orders/:id/delivery-instructions */
export interface StoreSetDeliveryInstructions {
  /** Plain text, up to 300 characters. */
  text: string;
}

/** POST /store/orders/:id/rating */
export interface StoreRateDelivery {
  /** 1 to 5. */
  rating: number;
  /** Up to 1,000 characters; left away it stays as it was, null or empty takes it back. */
  comment?: string | null;
}

/** POST /store/orders/:id/not-received */
export interface StoreReportNotReceived {
  tracker_id: string;
  /** To the shop, up to 1,000 characters. */
  message?: string | null;
}

/** GET /admin/orders/:id/customer-messages */
export interface AdminCustomerMessages {
  /** The newest first; the first without `replaced_at` counts. */
  delivery_instructions: {
    id: string;
    text: string;
    /** Signed in, or by the order's link and confirmed from its mailbox. */
    given_by: "customer" | "link";
    customer_id: string | null;
    confirmed_at: string;
    replaced_at: string | null;
    /** Tracking providers that were told, one entry per package. */
    handed_over: InstructionHandover[];
  }[];
  rating: {
    id: string;
    /** 1 to 5. */
    rating: number;
    /** Something went wrong: look at it. */
    is_low: boolean;
    comment: string | null;
    given_at: string;
    updated_at: string;
  } | null;
  /** The newest first. */
  not_received: {
    id: string;
    tracker_id: string;
    message: string | null;
    reported_at: string;
    resolved_at: string | null;
    /** A person settled it, or news of the package did. */
    resolution: "merchant" | "news" | null;
    resolved_by: string | null;
  }[];
}
export interface AdminCustomerMessagesResponse {
  customer_messages: AdminCustomerMessages;
}
