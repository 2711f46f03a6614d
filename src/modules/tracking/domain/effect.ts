import type { NotificationKind } from "./notification";

export const EFFECT_KINDS = [
  "notify",
  "ask_customer",
  "emit",
  "feed",
  "mark_delivered",
  "provider_command",
  "sync_fulfillment",
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** The events other people's subscribers hear. */
export const TRACKER_EVENTS = [
  "tracker.created",
  "tracker.updated",
  "tracker.status_changed",
  "tracker.delivered",
  "tracker.needs_attention",
] as const;
export type TrackerEventName = (typeof TRACKER_EVENTS)[number];

/** The events about what customers say; they hold ids and numbers, never a customer's words. */
export const CUSTOMER_EVENTS = [
  "delivery_instructions.set",
  "delivery_rating.given",
  "tracker.not_received_reported",
] as const;
export type CustomerEventName = (typeof CUSTOMER_EVENTS)[number];

/** Tell the customer. */
export interface NotifyPayload {
  kind: NotificationKind;
  fulfillment_id: string;
  /** The scan it is about, to see whether it is still that day; null for `shipped`. */
  occurred_at: string | null;
  local_time: string | null;
  reason: string | null;
}

/** Ask the customer something: to confirm a text that was typed on the order's page, or how the delivery was. */
export type AskPayload =
  | { about: "confirm_instructions"; instruction_id: string }
  | { about: "rate_delivery" };

/** Emit events on Medusa's bus. */
export interface EmitPayload {
  names: (TrackerEventName | CustomerEventName)[];
  data: Record<string, unknown>;
}

/** Tell the merchant in the dashboard's bell. */
export interface FeedPayload {
  title: string;
  description: string;
}

/** Mark the fulfillment delivered in Medusa. */
export interface MarkDeliveredPayload {
  fulfillment_id: string;
  /** Only the second half: somebody marked it, and their process died before the order's items were. */
  finish?: boolean;
}

/** Something to tell a provider about numbers it follows; the database has it already. */
export interface ProviderCommandPayload {
  provider_id: string;
  command: "stop" | "change_carrier" | "change_details" | "pass_instructions";
  tracking_number: string;
  carrier_code: string | null;
  /** For `change_carrier`: the code to change to. */
  carrier_code_to: string | null;
  /** For `pass_instructions`: the text that is meant, so that an earlier one is not told after it was replaced. */
  instruction_id?: string;
}

/** Bring trackers in line with a fulfillment that changed without telling us. */
export interface SyncFulfillmentPayload {
  fulfillment_id: string;
}

/**
 * What becomes of an effect that was right when it was written, and is not when its turn comes. It has not happened; so
 * it is written anew when it becomes right again.
 */
export const NOT_TRUE_ANY_MORE = "not_true_any_more";

/** What must happen, by kind. */
export type Effect =
  | { kind: "notify"; payload: NotifyPayload }
  | { kind: "ask_customer"; payload: AskPayload }
  | { kind: "emit"; payload: EmitPayload }
  | { kind: "feed"; payload: FeedPayload }
  | { kind: "mark_delivered"; payload: MarkDeliveredPayload }
  | { kind: "provider_command"; payload: ProviderCommandPayload }
  | { kind: "sync_fulfillment"; payload: SyncFulfillmentPayload };

export type NewEffect = {
  unique_key: string;
  tracker_id: string | null;
  order_id: string | null;
  hold_ms?: number;
  /** Written as done with this outcome: it must not happen, now or when it is asked for again. */
  settled?: string;
} & Effect;
