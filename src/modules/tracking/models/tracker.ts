import { model } from "@medusajs/framework/utils";
import { ATTENTION_REASONS } from "../domain/attention";
import { TRACKER_REASONS, TRACKER_STATUSES } from "../domain/status";
import TrackerItem from "./tracker-item";
import TrackingEvent from "./tracking-event";

/** One tracking number of one fulfillment, watched until it arrives. */
const Tracker = model
  .define("tracker", {
    id: model.id({ prefix: "trk" }).primaryKey(),
    provider_id: model.text(),
    tracking_number: model.text(),
    carrier_code: model.text().nullable(),
    carrier_name: model.text().nullable(),
    order_id: model.text(),
    fulfillment_id: model.text(),
    direction: model.enum(["outbound", "return"]).default("outbound"),

    // What is shown: the provider's word, or a person's until a later scan.
    status: model.enum([...TRACKER_STATUSES]).default("pending"),
    reason: model.enum([...TRACKER_REASONS]).nullable(),
    sub_status: model.text().nullable(),
    status_at: model.dateTime().nullable(),
    status_set_by: model.enum(["provider", "manual"]).nullable(),
    /** The scan that the status rests on; tells a second failed attempt from a repeated one. */
    cause: model.json().nullable(),

    // The newest thing the provider said (see domain/timeline).
    snapshot_version: model.text().nullable(),
    snapshot_at: model.dateTime().nullable(),
    provider_status: model.enum([...TRACKER_STATUSES]).nullable(),
    provider_reason: model.enum([...TRACKER_REASONS]).nullable(),
    provider_sub_status: model.text().nullable(),
    provider_status_at: model.dateTime().nullable(),
    latest_scan_at: model.dateTime().nullable(),
    // The newest thing a person said.
    manual_status: model.enum([...TRACKER_STATUSES]).nullable(),
    manual_reason: model.enum([...TRACKER_REASONS]).nullable(),
    manual_at: model.dateTime().nullable(),

    provider_state: model.enum(["waiting", "registered", "refused", "stopped"]).default("waiting"),
    provider_state_reason: model.text().nullable(),
    provider_state_message: model.text().nullable(),
    provider_state_code: model.text().nullable(),
    registered_at: model.dateTime().nullable(),
    register_at: model.dateTime().nullable(),
    register_attempts: model.number().default(0),
    /** When its provider was last asked to retrack it; once by itself, then only when a person asks. */
    retracked_at: model.dateTime().nullable(),
    /** A person decided to pay for another registration. */
    register_anew: model.boolean().default(false),

    // Facts that registration hands over and that the cut-off for reused numbers rests on.
    order_number: model.text().nullable(),
    order_placed_at: model.dateTime().nullable(),
    ship_date: model.text().nullable(),
    origin_country: model.text().nullable(),
    destination_country: model.text().nullable(),
    destination_city: model.text().nullable(),
    destination_postal_code: model.text().nullable(),
    phone_last4: model.text().nullable(),
    language: model.text().nullable(),

    estimated_from: model.text().nullable(),
    estimated_to: model.text().nullable(),
    estimated_source: model.text().nullable(),
    /** Of the snapshot that spoke of the estimate last. */
    estimate_version: model.text().nullable(),
    first_estimated_from: model.text().nullable(),
    first_estimated_to: model.text().nullable(),
    first_estimate_version: model.text().nullable(),

    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    /** When we learned that it was delivered: what was removed after that must not complete a delivery. */
    delivered_noted_at: model.dateTime().nullable(),
    last_event: model.text().nullable(),
    last_event_at: model.dateTime().nullable(),
    last_event_location: model.text().nullable(),
    last_checked_at: model.dateTime().nullable(),
    next_poll_at: model.dateTime().nullable(),
    poll_attempts: model.number().default(0),

    /** Since when its customer says that it did not arrive; null when nobody does, or it was settled. */
    not_received_at: model.dateTime().nullable(),
    attention: model.enum([...ATTENTION_REASONS]).nullable(),
    attention_check_at: model.dateTime().nullable(),

    /** Whether the number was seen on a label of the fulfillment: only then its vanishing means something. */
    on_label: model.boolean().default(false),
    /** A correction of its number that is under way: noted before the label is changed, gone when the tracker is. */
    correction_begun: model.json().nullable(),
    /** When the fulfillment was delivered or cancelled in Medusa: from then on nobody is told anything. */
    fulfillment_closed_at: model.dateTime().nullable(),
    fulfillment_closed_by: model.enum(["plugin", "person", "cancellation"]).nullable(),
    removed_at: model.dateTime().nullable(),

    items: model.hasMany(() => TrackerItem, { mappedBy: "tracker" }),
    events: model.hasMany(() => TrackingEvent, { mappedBy: "tracker" }),
  })
  .cascades({ delete: ["items", "events"] })
  .indexes([
    { on: ["fulfillment_id", "tracking_number"], unique: true },
    { on: ["provider_id", "tracking_number"] },
    { on: ["order_id"] },
    { on: ["created_at"] },
    { on: ["status", "created_at"] },
    {
      name: "IDX_tracker_attention",
      on: ["attention", "created_at"],
      where: "attention IS NOT NULL AND removed_at IS NULL",
    },
    {
      name: "IDX_tracker_to_register",
      on: ["shipped_at"],
      where: "provider_state = 'waiting' AND shipped_at IS NOT NULL AND removed_at IS NULL",
    },
    {
      name: "IDX_tracker_with_details",
      on: ["created_at"],
      where:
        "(destination_postal_code IS NOT NULL OR destination_city IS NOT NULL OR phone_last4 IS NOT NULL)",
    },
    { name: "IDX_tracker_to_poll", on: ["next_poll_at"], where: "next_poll_at IS NOT NULL" },
    {
      name: "IDX_tracker_to_check_attention",
      on: ["attention_check_at"],
      where: "attention_check_at IS NOT NULL",
    },
    {
      name: "IDX_tracker_to_mark_delivered",
      on: ["fulfillment_id"],
      where: "status = 'delivered' AND fulfillment_closed_at IS NULL AND removed_at IS NULL",
    },
    {
      name: "IDX_tracker_to_retrack",
      on: ["register_at"],
      where: "provider_state = 'stopped' AND retracked_at IS NULL AND removed_at IS NULL",
    },
  ]);

export default Tracker;
