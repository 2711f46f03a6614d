import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121110642 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "tracking_outbox" drop constraint if exists "tracking_outbox_kind_check";`);

    this.addSql(`alter table if exists "tracking_outbox" add constraint "tracking_outbox_kind_check" check("kind" in ('notify', 'emit', 'feed', 'mark_delivered', 'provider_command', 'sync_fulfillment'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`delete from "tracking_outbox" where "kind" = 'sync_fulfillment';`);
    this.addSql(`alter table if exists "tracking_outbox" drop constraint if exists "tracking_outbox_kind_check";`);

    this.addSql(`alter table if exists "tracking_outbox" add constraint "tracking_outbox_kind_check" check("kind" in ('notify', 'emit', 'feed', 'mark_delivered', 'provider_command'));`);
  }

}
