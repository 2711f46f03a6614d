import type { LanguageCode } from "../i18n/languages";
import type { NotificationKind } from "../modules/tracking/domain/notification";
import type { TrackerReason, TrackerStatus } from "../modules/tracking/domain/status";

/** Each moment at which a customer is told something has one mail. */
export type TrackingEmailKind = NotificationKind;

export interface TrackingEmailInput {
  kind: TrackingEmailKind;
  /** BCP-47 tag, e.g. `de` or `en-US`; for unknown languages and null the shop's own language is spoken. */
  language: string | null;
  data: TrackingEmailData;
}

export interface RenderedEmail {
  /** One line, no control characters. */
  subject: string;
  /** A whole document, doctype included. */
  html: string;
  /** Says everything the HTML says. */
  text: string;
}

/**
 * What a mail tells. Plain JSON, so that it can be kept in a row and rendered again.
 * All texts are untrusted; cleaning and escaping happen while rendering.
 */
export interface TrackingEmailData {
  shop: EmailShop;
  order: EmailOrder;
  /**
   * The packages the mail may mention: those of the fulfillment for `shipped` (empty, or one without a number,
   * when nothing can be followed), those of the order for everything else.
   */
  packages: EmailPackage[];
  /** Items of the shipment that are not assigned to a package; listed once. */
  items: EmailItem[];
  /** Position in `packages`, from 0, of the package the mail is about. Not read for `shipped`. */
  package: number;
  /** How many packages of the order count: removed ones do not. */
  packages_total: number;
  /** How many of them have arrived, the one the mail is about included. */
  packages_delivered: number;
  /** Where the button leads; without it, the carrier's page of the package; without that, no button. */
  button_url: string | null;
}

export interface EmailShop {
  name: string;
  /** Spoken to customers whose language is not known, or none of ours. */
  language: LanguageCode;
  support_email: string | null;
  logo_url: string | null;
  /** `#rgb` or `#rrggbb`, for the button; anything else is ignored. */
  color: string | null;
}

export interface EmailOrder {
  /** As the customer knows it, Medusa's own without `#`. */
  display_id: string;
  /** Other items of the order are still to be shipped. */
  more_to_ship?: boolean;
  /** Other items of the order are under way without a tracking number. */
  more_without_number?: boolean;
}

export interface EmailPackage {
  tracking_number: string | null;
  carrier_name: string | null;
  /** The carrier's page for this package; only `http(s)` addresses are linked. */
  tracking_url: string | null;
  status: TrackerStatus;
  reason: TrackerReason | null;
  items: EmailItem[];
  estimated_delivery: EmailEstimatedDelivery | null;
  last_event: EmailEvent | null;
  /** `YYYY-MM-DD[THH:mm[:ss]]`, offset ignored: the clock of the place where it was delivered. */
  delivered_at_local: string | null;
  pickup_location?: string | null;
}

export interface EmailItem {
  title: string;
  quantity: number;
  thumbnail: string | null;
}

export interface EmailEstimatedDelivery {
  /** ISO 8601; read as the calendar day and clock written in it, without a shift of zones. */
  from: string | null;
  to: string | null;
  source: string | null;
}

export interface EmailEvent {
  /** The carrier's own words, translated when the provider translates them. */
  description: string;
  location: string | null;
  /** As the carrier wrote it; see `delivered_at_local`. */
  local_time: string | null;
  /** UTC, ISO 8601. */
  occurred_at: string | null;
}
