import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121113526 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracking_event" add column if not exists "region" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "tracking_event" drop column if exists "region";`);
  }

}
