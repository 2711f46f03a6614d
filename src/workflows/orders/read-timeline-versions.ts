import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isToken, OPENS } from "../../modules/tracking/repositories/order-link-repository";

/** An order, and the mark of what its timeline shows at this moment. */
export interface TimelineVersion {
  order_id: string;
  version: string;
}

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
  const rows = await ask(container, OF_ORDERS, JSON.stringify(orderIds));
  return new Map(rows.map(({ order_id, version }) => [order_id, version]));
}

/**
 * The order whose page a token opens, with its mark, in one statement: all that an unchanged page asks for. Null when
 * the token opens none (any more), in whichever process it was revoked.
 */
export async function readVersionByToken(
  container: MedusaContainer,
  token: string,
): Promise<TimelineVersion | null> {
  const [row] = isToken(token) ? await ask(container, OF_TOKEN, token) : [];
  return row ?? null;
}

async function ask(container: MedusaContainer, statement: string, value: string): Promise<TimelineVersion[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, [value]);
  return rows;
}

/** Of an order `o`. */
const VERSION = `
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
       from tracking_not_received_report n where n.order_id = o.id and n.deleted_at is null)))`;

const OF_ORDERS = `
  select o.id as order_id, ${VERSION} as version
    from "order" o
   where o.id in (select jsonb_array_elements_text(?::jsonb)) and o.deleted_at is null`;

const OF_TOKEN = `
  select o.id as order_id, ${VERSION} as version
    from order_tracking_link l join "order" o on o.id = l.order_id and o.deleted_at is null
   where l.token = ? and ${OPENS}`;
