import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121175500 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracker" add column if not exists "estimate_version" text null;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "tracker" drop column if exists "estimate_version";`);
  }

}
