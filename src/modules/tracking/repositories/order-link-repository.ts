import { randomBytes } from "node:crypto";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "./sql";

export interface OrderLinkRow {
  id: string;
  order_id: string;
  token: string;
  expires_at: Date;
}

/** 192 random bits, in letters that survive every mail program. */
function newToken(): string {
  return randomBytes(24).toString("base64url");
}

/** The order's live link; made when there is none. */
export async function ensureLink(sql: Sql, orderId: string, days: number): Promise<OrderLinkRow> {
  const [made] = await sql.execute<OrderLinkRow>(
    `insert into order_tracking_link as l (id, order_id, token, expires_at)
     values (?, ?, ?, now() + make_interval(days => ?))
     on conflict (order_id) where revoked_at is null and deleted_at is null
     do update set token = case when l.expires_at > now() then l.token else excluded.token end,
                   expires_at = greatest(l.expires_at, excluded.expires_at), updated_at = now()
     returning id, order_id, token, expires_at`,
    [generateEntityId(undefined, "otl"), orderId, newToken(), days],
  );
  if (made === undefined) {
    throw new Error(`No tracking link could be made for order ${orderId}.`);
  }
  return made;
}

/** Ends the order's link at once. Returns whether there was one. */
export async function revokeLink(sql: Sql, orderId: string): Promise<boolean> {
  const rows = await sql.execute(
    `update order_tracking_link set revoked_at = now(), updated_at = now()
      where order_id = ? and revoked_at is null and deleted_at is null returning id`,
    [orderId],
  );
  return rows.length > 0;
}

/**
 * Whether a text looks like what {@link newToken} makes: nothing else can open anything, and a NUL would make Postgres
 * refuse the question.
 */
export function isToken(text: string): boolean {
  return /^[\w-]{32}$/.test(text);
}

/** What is true of a link `l` that opens its order's page. */
export const OPENS = "l.revoked_at is null and l.expires_at > now() and l.deleted_at is null";

/** The order a token opens; null when it opens none (any more). */
export async function findOrderByToken(sql: Sql, token: string): Promise<string | null> {
  if (!isToken(token)) {
    return null;
  }
  const [row] = await sql.execute<{ order_id: string }>(
    `select l.order_id from order_tracking_link l where l.token = ? and ${OPENS}`,
    [token],
  );
  return row?.order_id ?? null;
}

/** The live links of orders. */
export function findLinks(sql: Sql, orderIds: string[]): Promise<OrderLinkRow[]> {
  return sql.execute<OrderLinkRow>(
    `select l.id, l.order_id, l.token, l.expires_at from order_tracking_link l
      where l.order_id in (select jsonb_array_elements_text(?::jsonb)) and ${OPENS}`,
    [JSON.stringify(orderIds)],
  );
}

/** Forgets links that have ended. Returns how many. */
export async function deleteEndedLinks(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from order_tracking_link
      where id in (select id from order_tracking_link where expires_at < now() limit ?)
      returning id`,
    [limit],
  );
  return rows.length;
}
