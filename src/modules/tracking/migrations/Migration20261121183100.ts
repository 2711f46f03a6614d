import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121183100 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracker" add column if not exists "correction_begun" jsonb null;`);

    this.addSql(`alter table if exists "tracking_inbox" add column if not exists "taken_in" jsonb null;`);

    this.addSql(`alter table if exists "tracking_provider_status" add column if not exists "paused_operations" jsonb null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "tracker" drop column if exists "correction_begun";`);

    this.addSql(`alter table if exists "tracking_inbox" drop column if exists "taken_in";`);

    this.addSql(`alter table if exists "tracking_provider_status" drop column if exists "paused_operations";`);
  }

}
