import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121105944 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracking_lookup_session" drop constraint if exists "tracking_lookup_session_token_hash_unique";`);
    this.addSql(`create table if not exists "tracking_lookup_limit" ("id" text not null, "clear_at" timestamptz not null, "blocked_until" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_lookup_limit_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_lookup_limit_deleted_at" ON "tracking_lookup_limit" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "tracking_lookup_session" ("id" text not null, "token_hash" text not null, "view" text check ("view" in ('full', 'reduced', 'package')) not null, "subject_id" text not null, "expires_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_lookup_session_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_lookup_session_deleted_at" ON "tracking_lookup_session" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_tracking_lookup_session_token_hash_unique" ON "tracking_lookup_session" ("token_hash") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_lookup_session_subject_id" ON "tracking_lookup_session" ("subject_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_lookup_session_expires_at" ON "tracking_lookup_session" ("expires_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tracking_lookup_limit" cascade;`);

    this.addSql(`drop table if exists "tracking_lookup_session" cascade;`);
  }

}
