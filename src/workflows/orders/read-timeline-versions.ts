import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { isToken, OPENS } from "../../modules/tracking/repositories/order-link-repository";

/** An order, and the mark of what its timeline shows at this moment. */
export interface TimelineVersion {
  order_id: string;
  version: string;
}

/** The same with who speaks to its customer, and in which language. */
export interface OpenedTimeline extends TimelineVersion {
  sales_channel_id: string | null;
  /** BCP-47 tag. */
  locale: string | null;
}

/**
 * A mark for each order that is another one as soon as anything its timeline shows has changed: cheap to ask for,
 * so that many open pages can be kept up to date. Orders that are not there are left out.
 *
 * A function in the database makes it, over Medusa's own tables like the timeline itself: planning a statement over
 * twelve tables takes ten times as long as answering it, and Postgres keeps what it has planned for a function.
 */
export async function readTimelineVersions(
  container: MedusaContainer,
  orderIds: string[],
): Promise<Map<string, string>> {
  const rows = await ask<TimelineVersion>(container, OF_ORDERS, JSON.stringify(orderIds));
  return new Map(rows.map(({ order_id, version }) => [order_id, version]));
}

/**
 * The order whose page a token opens, with its mark, in one statement: all that an unchanged page asks for. Null when
 * the token opens none (any more), in whichever process it was revoked.
 */
export async function readVersionByToken(
  container: MedusaContainer,
  token: string,
): Promise<OpenedTimeline | null> {
  const [row] = isToken(token) ? await ask<OpenedTimeline>(container, OF_TOKEN, token) : [];
  return row ?? null;
}

async function ask<Row>(container: MedusaContainer, statement: string, value: string): Promise<Row[]> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, [value]);
  return rows;
}

const OF_ORDERS = `
  select o.id as order_id, tracking_timeline_version(o.id) as version
    from "order" o
   where o.id in (select jsonb_array_elements_text(?::jsonb)) and o.deleted_at is null`;

const OF_TOKEN = `
  select o.id as order_id, tracking_timeline_version(o.id) as version, o.sales_channel_id, o.locale
    from order_tracking_link l join "order" o on o.id = l.order_id and o.deleted_at is null
   where l.token = ? and ${OPENS}`;
