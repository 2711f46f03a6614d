import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261120115549 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracking_parked_update" drop constraint if exists "tracking_parked_update_provider_id_tracking_number_digest_unique";`);
    this.addSql(`alter table if exists "tracking_outbox" drop constraint if exists "tracking_outbox_unique_key_unique";`);
    this.addSql(`alter table if exists "tracking_inbox" drop constraint if exists "tracking_inbox_provider_id_unique_key_unique";`);
    this.addSql(`alter table if exists "tracking_event" drop constraint if exists "tracking_event_tracker_id_fingerprint_unique";`);
    this.addSql(`alter table if exists "tracker_item" drop constraint if exists "tracker_item_tracker_id_line_item_id_unique";`);
    this.addSql(`alter table if exists "tracker" drop constraint if exists "tracker_fulfillment_id_tracking_number_unique";`);
    this.addSql(`alter table if exists "order_tracking_link" drop constraint if exists "order_tracking_link_token_unique";`);
    this.addSql(`create table if not exists "order_tracking_link" ("id" text not null, "order_id" text not null, "token" text not null, "expires_at" timestamptz not null, "revoked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_tracking_link_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_tracking_link_deleted_at" ON "order_tracking_link" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_tracking_link_token_unique" ON "order_tracking_link" ("token") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_tracking_link_expires_at" ON "order_tracking_link" ("expires_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_tracking_link_live" ON "order_tracking_link" ("order_id") WHERE revoked_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracker" ("id" text not null, "provider_id" text not null, "tracking_number" text not null, "carrier_code" text null, "carrier_name" text null, "order_id" text not null, "fulfillment_id" text not null, "direction" text check ("direction" in ('outbound', 'return')) not null default 'outbound', "status" text check ("status" in ('pending', 'info_received', 'in_transit', 'out_for_delivery', 'available_for_pickup', 'failed_attempt', 'delivered', 'exception', 'expired')) not null default 'pending', "reason" text check ("reason" in ('customs', 'customs_needs_recipient', 'recipient_absent', 'refused', 'bad_address', 'security', 'delayed', 'damaged', 'lost', 'destroyed', 'returning', 'returned', 'cancelled', 'other')) null, "sub_status" text null, "status_at" timestamptz null, "status_set_by" text check ("status_set_by" in ('provider', 'manual')) null, "cause" jsonb null, "snapshot_version" text null, "snapshot_at" timestamptz null, "provider_status" text check ("provider_status" in ('pending', 'info_received', 'in_transit', 'out_for_delivery', 'available_for_pickup', 'failed_attempt', 'delivered', 'exception', 'expired')) null, "provider_reason" text check ("provider_reason" in ('customs', 'customs_needs_recipient', 'recipient_absent', 'refused', 'bad_address', 'security', 'delayed', 'damaged', 'lost', 'destroyed', 'returning', 'returned', 'cancelled', 'other')) null, "provider_sub_status" text null, "provider_status_at" timestamptz null, "latest_scan_at" timestamptz null, "manual_status" text check ("manual_status" in ('pending', 'info_received', 'in_transit', 'out_for_delivery', 'available_for_pickup', 'failed_attempt', 'delivered', 'exception', 'expired')) null, "manual_reason" text check ("manual_reason" in ('customs', 'customs_needs_recipient', 'recipient_absent', 'refused', 'bad_address', 'security', 'delayed', 'damaged', 'lost', 'destroyed', 'returning', 'returned', 'cancelled', 'other')) null, "manual_at" timestamptz null, "provider_state" text check ("provider_state" in ('waiting', 'registered', 'refused', 'stopped')) not null default 'waiting', "provider_state_reason" text null, "provider_state_message" text null, "provider_state_code" text null, "registered_at" timestamptz null, "register_at" timestamptz null, "register_attempts" integer not null default 0, "resumed_at" timestamptz null, "order_number" text null, "order_placed_at" timestamptz null, "ship_date" text null, "origin_country" text null, "destination_country" text null, "destination_city" text null, "destination_postal_code" text null, "phone_last4" text null, "language" text null, "estimated_from" text null, "estimated_to" text null, "estimated_source" text null, "first_estimated_from" text null, "first_estimated_to" text null, "first_estimate_version" text null, "shipped_at" timestamptz null, "delivered_at" timestamptz null, "delivered_noted_at" timestamptz null, "last_event" text null, "last_event_at" timestamptz null, "last_event_location" text null, "last_checked_at" timestamptz null, "next_poll_at" timestamptz null, "poll_attempts" integer not null default 0, "attention" text check ("attention" in ('registration_refused', 'customs_needs_recipient', 'bad_address', 'lost', 'destroyed', 'damaged', 'refused_by_recipient', 'returning', 'returned', 'cancelled', 'failed_attempt', 'held_at_pickup', 'exception', 'expired', 'stopped', 'late', 'no_first_scan', 'no_news')) null, "attention_check_at" timestamptz null, "on_label" boolean not null default false, "fulfillment_closed_at" timestamptz null, "fulfillment_closed_by" text check ("fulfillment_closed_by" in ('plugin', 'person', 'cancellation')) null, "removed_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracker_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_deleted_at" ON "tracker" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracker_fulfillment_id_tracking_number_unique" ON "tracker" ("fulfillment_id", "tracking_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_provider_id_tracking_number" ON "tracker" ("provider_id", "tracking_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_order_id" ON "tracker" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_created_at" ON "tracker" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_status_created_at" ON "tracker" ("status", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_attention" ON "tracker" ("attention", "created_at") WHERE attention IS NOT NULL AND removed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_to_register" ON "tracker" ("shipped_at") WHERE provider_state = 'waiting' AND shipped_at IS NOT NULL AND removed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_with_details" ON "tracker" ("created_at") WHERE (destination_postal_code IS NOT NULL OR destination_city IS NOT NULL OR phone_last4 IS NOT NULL) AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_to_poll" ON "tracker" ("next_poll_at") WHERE next_poll_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_to_check_attention" ON "tracker" ("attention_check_at") WHERE attention_check_at IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_to_mark_delivered" ON "tracker" ("fulfillment_id") WHERE status = 'delivered' AND fulfillment_closed_at IS NULL AND removed_at IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_to_resume" ON "tracker" ("updated_at") WHERE provider_state = 'stopped' AND resumed_at IS NULL AND removed_at IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracker_item" ("id" text not null, "line_item_id" text not null, "quantity" integer not null, "tracker_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracker_item_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_item_tracker_id" ON "tracker_item" ("tracker_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_item_deleted_at" ON "tracker_item" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracker_item_tracker_id_line_item_id_unique" ON "tracker_item" ("tracker_id", "line_item_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_call_slot" ("id" text not null, "next_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_call_slot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_call_slot_deleted_at" ON "tracking_call_slot" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_cursor" ("id" text not null, "value" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_cursor_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_cursor_deleted_at" ON "tracking_cursor" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_event" ("id" text not null, "tracker_id" text not null, "occurred_at" timestamptz not null, "time_known" boolean not null default true, "position" integer not null default 0, "local_time" text null, "status" text check ("status" in ('pending', 'info_received', 'in_transit', 'out_for_delivery', 'available_for_pickup', 'failed_attempt', 'delivered', 'exception', 'expired')) null, "reason" text check ("reason" in ('customs', 'customs_needs_recipient', 'recipient_absent', 'refused', 'bad_address', 'security', 'delayed', 'damaged', 'lost', 'destroyed', 'returning', 'returned', 'cancelled', 'other')) null, "sub_status" text null, "description" text not null, "description_translated" text null, "location" text null, "country" text null, "city" text null, "coordinates" jsonb null, "carrier_name" text null, "source" text check ("source" in ('provider', 'manual')) not null default 'provider', "public" boolean not null default true, "created_by" text null, "fingerprint" text not null, "version" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_event_tracker_id" ON "tracking_event" ("tracker_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_event_deleted_at" ON "tracking_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_event_tracker_id_fingerprint_unique" ON "tracking_event" ("tracker_id", "fingerprint") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_inbox" ("id" text not null, "provider_id" text not null, "unique_key" text not null, "body" text null, "body_encoding" text check ("body_encoding" in ('utf8', 'base64')) not null default 'utf8', "state" text check ("state" in ('waiting', 'done', 'needs_a_human')) not null default 'waiting', "attempts" integer not null default 0, "leased_until" timestamptz null, "next_attempt_at" timestamptz not null, "done_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_inbox_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_inbox_deleted_at" ON "tracking_inbox" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_inbox_provider_id_unique_key_unique" ON "tracking_inbox" ("provider_id", "unique_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_inbox_provider_id_created_at" ON "tracking_inbox" ("provider_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_inbox_waiting" ON "tracking_inbox" ("next_attempt_at") WHERE state = 'waiting' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_inbox_failed" ON "tracking_inbox" ("created_at") WHERE state = 'needs_a_human' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_inbox_to_empty" ON "tracking_inbox" ("done_at") WHERE done_at IS NOT NULL AND body IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_lane" ("id" text not null, "holder" text null, "leased_until" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_lane_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_lane_deleted_at" ON "tracking_lane" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_outbox" ("id" text not null, "kind" text check ("kind" in ('notify', 'emit', 'feed', 'mark_delivered', 'provider_command')) not null, "unique_key" text not null, "tracker_id" text null, "order_id" text null, "payload" jsonb not null, "rendered" jsonb null, "state" text check ("state" in ('waiting', 'done', 'needs_a_human')) not null default 'waiting', "outcome" text null, "attempts" integer not null default 0, "leased_until" timestamptz null, "next_attempt_at" timestamptz not null, "done_at" timestamptz null, "error" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_outbox_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_outbox_deleted_at" ON "tracking_outbox" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_outbox_unique_key_unique" ON "tracking_outbox" ("unique_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_outbox_tracker_id" ON "tracking_outbox" ("tracker_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_outbox_order_id" ON "tracking_outbox" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_outbox_waiting" ON "tracking_outbox" ("next_attempt_at") WHERE state = 'waiting' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_outbox_failed" ON "tracking_outbox" ("created_at") WHERE state = 'needs_a_human' AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_outbox_done" ON "tracking_outbox" ("done_at") WHERE done_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_parked_update" ("id" text not null, "provider_id" text not null, "tracking_number" text not null, "digest" text not null, "update" jsonb not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_parked_update_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_parked_update_deleted_at" ON "tracking_parked_update" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_parked_update_provider_id_tracking_number_digest_unique" ON "tracking_parked_update" ("provider_id", "tracking_number", "digest") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_parked_update_expires_at" ON "tracking_parked_update" ("expires_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_provider_status" ("id" text not null, "paused_until" timestamptz null, "pause_kind" text check ("pause_kind" in ('retry', 'quota', 'configuration')) null, "pause_message" text null, "failures_in_a_row" integer not null default 0, "last_success_at" timestamptz null, "cursor" text null, "quota_total" integer null, "quota_used" integer null, "quota_remaining" integer null, "quota_used_today" integer null, "quota_checked_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_provider_status_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_provider_status_deleted_at" ON "tracking_provider_status" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "tracker_item" add constraint "tracker_item_tracker_id_foreign" foreign key ("tracker_id") references "tracker" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "tracking_event" add constraint "tracking_event_tracker_id_foreign" foreign key ("tracker_id") references "tracker" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "tracker_item" drop constraint if exists "tracker_item_tracker_id_foreign";`);

    this.addSql(`alter table if exists "tracking_event" drop constraint if exists "tracking_event_tracker_id_foreign";`);

    this.addSql(`drop table if exists "order_tracking_link" cascade;`);

    this.addSql(`drop table if exists "tracker" cascade;`);

    this.addSql(`drop table if exists "tracker_item" cascade;`);

    this.addSql(`drop table if exists "tracking_call_slot" cascade;`);

    this.addSql(`drop table if exists "tracking_cursor" cascade;`);

    this.addSql(`drop table if exists "tracking_event" cascade;`);

    this.addSql(`drop table if exists "tracking_inbox" cascade;`);

    this.addSql(`drop table if exists "tracking_lane" cascade;`);

    this.addSql(`drop table if exists "tracking_outbox" cascade;`);

    this.addSql(`drop table if exists "tracking_parked_update" cascade;`);

    this.addSql(`drop table if exists "tracking_provider_status" cascade;`);
  }

}
