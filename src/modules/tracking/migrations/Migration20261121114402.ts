import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121114402 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracking_not_received_report" drop constraint if exists "tracking_not_received_report_tracker_id_unique";`);
    this.addSql(`alter table if exists "tracking_delivery_rating" drop constraint if exists "tracking_delivery_rating_order_id_unique";`);
    this.addSql(`create table if not exists "tracking_delivery_instruction" ("id" text not null, "order_id" text not null, "text" text not null, "state" text check ("state" in ('unconfirmed', 'confirmed', 'replaced')) not null, "customer_id" text null, "secret_hash" text null, "expires_at" timestamptz null, "confirmed_at" timestamptz null, "replaced_at" timestamptz null, "handed_over" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_delivery_instruction_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_delivery_instruction_deleted_at" ON "tracking_delivery_instruction" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_delivery_instruction_order_id_created_at" ON "tracking_delivery_instruction" ("order_id", "created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_delivery_instruction_created_at" ON "tracking_delivery_instruction" ("created_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_delivery_instruction_secret" ON "tracking_delivery_instruction" ("secret_hash") WHERE secret_hash IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_delivery_instruction_current" ON "tracking_delivery_instruction" ("order_id") WHERE state = 'confirmed' AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_delivery_rating" ("id" text not null, "order_id" text not null, "rating" integer not null, "comment" text null, "given_at" timestamptz not null, "changes" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_delivery_rating_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_delivery_rating_deleted_at" ON "tracking_delivery_rating" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_delivery_rating_order_id_unique" ON "tracking_delivery_rating" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_delivery_rating_comment" ON "tracking_delivery_rating" ("updated_at") WHERE comment IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_not_received_report" ("id" text not null, "tracker_id" text not null, "order_id" text not null, "message" text null, "reported_at" timestamptz not null, "times" integer not null default 1, "resolved_at" timestamptz null, "resolution" text check ("resolution" in ('merchant', 'news')) null, "resolved_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_not_received_report_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_not_received_report_deleted_at" ON "tracking_not_received_report" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_not_received_report_tracker_id_unique" ON "tracking_not_received_report" ("tracker_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_not_received_report_order_id" ON "tracking_not_received_report" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_not_received_report_updated_at" ON "tracking_not_received_report" ("updated_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "tracker" drop constraint if exists "tracker_attention_check";`);

    this.addSql(`alter table if exists "tracking_outbox" drop constraint if exists "tracking_outbox_kind_check";`);

    this.addSql(`alter table if exists "tracker" add column if not exists "not_received_at" timestamptz null;`);
    this.addSql(`alter table if exists "tracker" add constraint "tracker_attention_check" check("attention" in ('registration_refused', 'customs_needs_recipient', 'customer_says_not_received', 'bad_address', 'lost', 'destroyed', 'damaged', 'refused_by_recipient', 'returning', 'returned', 'cancelled', 'failed_attempt', 'held_at_pickup', 'exception', 'expired', 'stopped', 'late', 'no_first_scan', 'no_news'));`);

    this.addSql(`alter table if exists "tracking_outbox" add constraint "tracking_outbox_kind_check" check("kind" in ('notify', 'ask_customer', 'emit', 'feed', 'mark_delivered', 'provider_command', 'sync_fulfillment'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tracking_delivery_instruction" cascade;`);

    this.addSql(`drop table if exists "tracking_delivery_rating" cascade;`);

    this.addSql(`drop table if exists "tracking_not_received_report" cascade;`);

    this.addSql(`update "tracker" set "attention" = null where "attention" = 'customer_says_not_received';`);
    this.addSql(`delete from "tracking_outbox" where "kind" = 'ask_customer';`);
    this.addSql(`alter table if exists "tracker" drop constraint if exists "tracker_attention_check";`);

    this.addSql(`alter table if exists "tracking_outbox" drop constraint if exists "tracking_outbox_kind_check";`);

    this.addSql(`alter table if exists "tracker" drop column if exists "not_received_at";`);

    this.addSql(`alter table if exists "tracker" add constraint "tracker_attention_check" check("attention" in ('registration_refused', 'customs_needs_recipient', 'bad_address', 'lost', 'destroyed', 'damaged', 'refused_by_recipient', 'returning', 'returned', 'cancelled', 'failed_attempt', 'held_at_pickup', 'exception', 'expired', 'stopped', 'late', 'no_first_scan', 'no_news'));`);

    this.addSql(`alter table if exists "tracking_outbox" add constraint "tracking_outbox_kind_check" check("kind" in ('notify', 'emit', 'feed', 'mark_delivered', 'provider_command', 'sync_fulfillment'));`);
  }

}
