import { generateEntityId } from "@medusajs/framework/utils";
import type { Leased } from "./lease";
import type { Sql } from "./sql";

export interface InboxRow extends Leased {
  provider_id: string;
  body: string | null;
  body_encoding: "utf8" | "base64";
}

/** Keeps a verified webhook body. Returns whether it was new; one seen before is not kept twice. */
export async function insertInbox(
  sql: Sql,
  row: { provider_id: string; unique_key: string; body: string; body_encoding: "utf8" | "base64" },
): Promise<boolean> {
  const inserted = await sql.execute(
    `insert into tracking_inbox (id, provider_id, unique_key, body, body_encoding, next_attempt_at)
     values (?, ?, ?, ?, ?, now())
     on conflict (provider_id, unique_key) where deleted_at is null do nothing
     returning id`,
    [generateEntityId(undefined, "trin"), row.provider_id, row.unique_key, row.body, row.body_encoding],
  );
  return inserted.length > 0;
}

/** Empties worked bodies after 7 days: they hold addresses. Returns how many. */
export async function emptyOldBodies(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `update tracking_inbox set body = null, updated_at = now()
      where id in (select id from tracking_inbox
                    where deleted_at is null and done_at < now() - interval '7 days' and body is not null limit ?)
      returning id`,
    [limit],
  );
  return rows.length;
}

/** Forgets that a body was ever here, long after its sender may repeat it. Returns how many rows went. */
export async function deleteOldInbox(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_inbox
      where id in (select id from tracking_inbox where deleted_at is null and done_at < now() - interval '30 days' limit ?)
      returning id`,
    [limit],
  );
  return rows.length;
}

/** When a provider's webhook last arrived; null when none ever did. */
export async function readLastWebhookAt(sql: Sql, providerId: string): Promise<Date | null> {
  const [row] = await sql.execute<{ created_at: Date }>(
    `select created_at from tracking_inbox
      where provider_id = ? and deleted_at is null order by created_at desc limit 1`,
    [providerId],
  );
  return row?.created_at ?? null;
}
