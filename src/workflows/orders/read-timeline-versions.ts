import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/**
 * A mark for each order that is another one as soon as anything its timeline shows has changed: cheap to ask for,
 * so that many open pages can be kept up to date. Orders that are not there are left out.
 *
 * One statement over Medusa's own tables, like the timeline itself.
 */
export async function readTimelineVersions(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, string>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(STATEMENT, [JSON.stringify(orderIds)]);
  return new Map(rows.map(({ id, version }: { id: string; version: string }) => [id, version]));
}

const STATEMENT = `
  select o.id,
         md5(concat_ws('|', o.updated_at,
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
              from tracking_not_received_report n where n.order_id = o.id and n.deleted_at is null))) as version
    from "order" o
   where o.id in (select jsonb_array_elements_text(?::jsonb)) and o.deleted_at is null`;
