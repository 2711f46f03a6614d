import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121141423 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "tracking_quota_hold" ("id" text not null, "provider_id" text not null, "amount" integer not null, "contained_after" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_quota_hold_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_quota_hold_deleted_at" ON "tracking_quota_hold" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_quota_hold_provider_id_contained_after" ON "tracking_quota_hold" ("provider_id", "contained_after") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tracking_quota_hold" cascade;`);
  }

}
