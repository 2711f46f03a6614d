import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121112345 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "tracking_alarm" ("id" text not null, "operation" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "tracking_alarm_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracking_alarm_deleted_at" ON "tracking_alarm" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`drop index if exists "IDX_tracker_to_resume";`);

    this.addSql(`alter table if exists "tracker" add column if not exists "register_anew" boolean not null default false;`);
    this.addSql(`alter table if exists "tracker" rename column "resumed_at" to "retracked_at";`);
    this.addSql(`update "tracker" set "provider_state_reason" = 'retrack_asked' where "provider_state_reason" = 'resume_asked';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_to_retrack" ON "tracker" ("register_at") WHERE provider_state = 'stopped' AND retracked_at IS NULL AND removed_at IS NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "tracking_alarm" cascade;`);

    this.addSql(`drop index if exists "IDX_tracker_to_retrack";`);
    this.addSql(`alter table if exists "tracker" drop column if exists "register_anew";`);

    this.addSql(`alter table if exists "tracker" rename column "retracked_at" to "resumed_at";`);
    this.addSql(`update "tracker" set "provider_state_reason" = 'resume_asked' where "provider_state_reason" = 'retrack_asked';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_tracker_to_resume" ON "tracker" ("updated_at") WHERE provider_state = 'stopped' AND resumed_at IS NULL AND removed_at IS NULL AND deleted_at IS NULL;`);
  }

}
