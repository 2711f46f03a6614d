import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121175600 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "tracking_provider_token" ("id" text not null, "sealed" text not null, "renew_at" timestamptz not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_provider_token_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_provider_token_deleted_at" ON "tracking_provider_token" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tracking_provider_token" cascade;`);
  }

}
