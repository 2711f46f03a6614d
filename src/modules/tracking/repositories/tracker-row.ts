import type { AttentionReason } from "../domain/attention";
import type { Cause } from "../domain/notification";
import type { TrackerReason, TrackerStatus } from "../domain/status";
import type { ShipmentDetails, TrackedNumber } from "../provider";
import type { Columns } from "./sql";
import type { TrackerItemInput } from "./tracker-item-repository";

/** What makes a row of `tracker` one that counts: neither removed by a person nor deleted. */
export const LIVE = "removed_at is null and deleted_at is null";

export type ProviderState = "waiting" | "registered" | "refused" | "stopped";
/** Who ended a fulfillment's delivery: we, a person, or its cancellation. */
export type ClosedBy = "plugin" | "person" | "cancellation";
export type Direction = "outbound" | "return";

/** What a merchant may correct. Left away: stays as it is. */
export interface TrackerCorrection {
  /** Normalised. */
  tracking_number?: string;
  carrier?: { provider_id: string; code: string | null; name: string | null };
  destination_postal_code?: string;
  /** ISO 3166-1 alpha-2, upper case. */
  destination_country?: string;
  phone_last4?: string;
  ship_date?: string;
  items?: TrackerItemInput[];
}

/** A correction to another number that is under way: whoever finds the number on a label can finish it. */
export interface CorrectionBegun {
  correction: TrackerCorrection & { tracking_number: string };
  announce: boolean;
}

/** A tracker as the database holds it. */
export interface TrackerRow extends TrackedNumber, ShipmentDetails {
  id: string;
  provider_id: string;
  carrier_name: string | null;
  order_id: string;
  fulfillment_id: string;
  direction: Direction;
  status: TrackerStatus;
  reason: TrackerReason | null;
  sub_status: string | null;
  status_at: Date | null;
  status_set_by: "provider" | "manual" | null;
  cause: Cause | null;
  snapshot_version: string | null;
  snapshot_at: Date | null;
  provider_status: TrackerStatus | null;
  provider_reason: TrackerReason | null;
  provider_sub_status: string | null;
  provider_status_at: Date | null;
  latest_scan_at: Date | null;
  manual_status: TrackerStatus | null;
  manual_reason: TrackerReason | null;
  manual_at: Date | null;
  provider_state: ProviderState;
  provider_state_reason: string | null;
  provider_state_message: string | null;
  provider_state_code: string | null;
  registered_at: Date | null;
  register_at: Date | null;
  register_attempts: number;
  retracked_at: Date | null;
  register_anew: boolean;
  estimated_from: string | null;
  estimated_to: string | null;
  estimated_source: string | null;
  estimate_version: string | null;
  first_estimated_from: string | null;
  first_estimated_to: string | null;
  first_estimate_version: string | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  delivered_noted_at: Date | null;
  last_event: string | null;
  last_event_at: Date | null;
  last_event_location: string | null;
  last_checked_at: Date | null;
  next_poll_at: Date | null;
  poll_attempts: number;
  not_received_at: Date | null;
  attention: AttentionReason | null;
  attention_check_at: Date | null;
  on_label: boolean;
  correction_begun: CorrectionBegun | null;
  fulfillment_closed_at: Date | null;
  fulfillment_closed_by: ClosedBy | null;
  removed_at: Date | null;
  created_at: Date;
  updated_at: Date;
  deleted_at: Date | null;
}

/** What news of a package may change. */
export const NEWS_COLUMNS = {
  carrier_code: "text",
  carrier_name: "text",
  status: "text",
  reason: "text",
  sub_status: "text",
  status_at: "timestamptz",
  status_set_by: "text",
  cause: "jsonb",
  snapshot_version: "text",
  snapshot_at: "timestamptz",
  provider_status: "text",
  provider_reason: "text",
  provider_sub_status: "text",
  provider_status_at: "timestamptz",
  latest_scan_at: "timestamptz",
  manual_status: "text",
  manual_reason: "text",
  manual_at: "timestamptz",
  provider_state: "text",
  provider_state_reason: "text",
  provider_state_message: "text",
  provider_state_code: "text",
  registered_at: "timestamptz",
  register_at: "timestamptz",
  register_attempts: "integer",
  retracked_at: "timestamptz",
  register_anew: "boolean",
  estimated_from: "text",
  estimated_to: "text",
  estimated_source: "text",
  estimate_version: "text",
  first_estimated_from: "text",
  first_estimated_to: "text",
  first_estimate_version: "text",
  delivered_at: "timestamptz",
  last_event: "text",
  last_event_at: "timestamptz",
  last_event_location: "text",
  last_checked_at: "timestamptz",
  next_poll_at: "timestamptz",
  poll_attempts: "integer",
  not_received_at: "timestamptz",
  attention: "text",
  attention_check_at: "timestamptz",
} satisfies Columns;

/** What is known of a package when it is entered. */
export const NEW_TRACKER_COLUMNS = {
  id: "text",
  provider_id: "text",
  tracking_number: "text",
  carrier_code: "text",
  carrier_name: "text",
  order_id: "text",
  fulfillment_id: "text",
  direction: "text",
  status: "text",
  provider_state: "text",
  register_at: "timestamptz",
  order_number: "text",
  order_placed_at: "timestamptz",
  ship_date: "text",
  origin_country: "text",
  destination_country: "text",
  destination_city: "text",
  destination_postal_code: "text",
  phone_last4: "text",
  language: "text",
  shipped_at: "timestamptz",
  next_poll_at: "timestamptz",
  attention_check_at: "timestamptz",
  on_label: "boolean",
} satisfies Columns;

export type NewTrackerRow = Pick<TrackerRow, keyof typeof NEW_TRACKER_COLUMNS>;
