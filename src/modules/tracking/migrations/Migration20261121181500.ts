import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121181500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracking_delivery_rating" add column if not exists "link_changes" integer not null default 0;`);
    this.addSql(`alter table if exists "tracking_not_received_report" add column if not exists "link_times" integer not null default 0;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "tracking_delivery_rating" drop column if exists "link_changes";`);
    this.addSql(`alter table if exists "tracking_not_received_report" drop column if exists "link_times";`);
  }

}
