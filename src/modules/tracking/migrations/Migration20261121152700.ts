import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261121152700 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create or replace function tracking_timeline_version(wanted text) returns text language plpgsql stable as $body$
begin
  return (
    select md5(concat_ws('|', o.updated_at,
             (select string_agg(concat_ws(' ', t.id, t.updated_at, t.removed_at), ',' order by t.id)
                from tracker t where t.order_id = o.id and t.deleted_at is null),
             (select concat_ws(' ', count(*), max(e.updated_at))
                from tracker t join tracking_event e on e.tracker_id = t.id and e.deleted_at is null
               where t.order_id = o.id and t.deleted_at is null),
             (select max(f.updated_at)
                from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id
               where link.order_id = o.id and link.deleted_at is null),
             (select max(p.updated_at)
                from order_payment_collection link join payment_collection p on p.id = link.payment_collection_id
               where link.order_id = o.id and link.deleted_at is null),
             (select concat_ws(' ', count(*), max(i.updated_at))
                from tracking_delivery_instruction i where i.order_id = o.id and i.deleted_at is null),
             (select max(r.updated_at)
                from tracking_delivery_rating r where r.order_id = o.id and r.deleted_at is null),
             (select concat_ws(' ', count(*), max(n.updated_at))
                from tracking_not_received_report n where n.order_id = o.id and n.deleted_at is null)))
      from "order" o
     where o.id = wanted and o.deleted_at is null);
end
$body$;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists tracking_timeline_version(text);`);
  }

}
