import { REPEATS_END_MS } from "../domain/webhook-repeats";
import { newId } from "../new-id";
import type { Leased } from "./lease";
import type { Sql } from "./sql";

export interface InboxRow extends Leased {
  provider_id: string;
  body: string | null;
  body_encoding: "utf8" | "base64";
  /** Why it could not be taken in the last time; null when it was not tried yet. */
  error: string | null;
  /** Digests of what of it was taken in before; null for nothing. */
  taken_in: string[] | null;
}

export interface NewInboxRow {
  provider_id: string;
  /** Names the body: the same body is worked once. */
  unique_key: string;
  body: string;
  body_encoding: "utf8" | "base64";
}

/**
 * Keeps verified webhook bodies. Returns those that were new; one seen before is not kept twice, unless it was worked so
 * long ago that its sender cannot be repeating it: the same bytes, such as that a number is stopped, are news again.
 */
export async function insertInbox(sql: Sql, rows: NewInboxRow[]): Promise<NewInboxRow[]> {
  // The same body twice among the rows counts once; and one order everywhere, so that two statements with the same bodies
  // cannot wait for each other.
  const byName = new Map([...rows].reverse().map((row) => [nameOf(row), row]));
  const sorted = [...byName.values()].sort((a, b) => (a.unique_key < b.unique_key ? -1 : 1));
  const inserted = await sql.execute<Pick<NewInboxRow, "provider_id" | "unique_key">>(
    `insert into tracking_inbox (id, provider_id, unique_key, body, body_encoding, next_attempt_at)
     values ${sorted.map(() => "(?, ?, ?, ?, ?, now())").join(", ")}
     on conflict (provider_id, unique_key) where deleted_at is null do update
        set body = excluded.body, body_encoding = excluded.body_encoding, state = 'waiting', attempts = 0,
            leased_until = null, next_attempt_at = now(), done_at = null, error = null, taken_in = default, created_at = now(),
            updated_at = now()
      where tracking_inbox.done_at < now() - make_interval(secs => ?)
     returning provider_id, unique_key`,
    [
      ...sorted.flatMap((row) => [
        newId("trin"),
        row.provider_id,
        row.unique_key,
        row.body,
        row.body_encoding,
      ]),
      REPEATS_END_MS / 1000,
    ],
  );
  const fresh = new Set(inserted.map(nameOf));
  return sorted.filter((row) => fresh.has(nameOf(row)));
}

function nameOf({ provider_id, unique_key }: Pick<NewInboxRow, "provider_id" | "unique_key">): string {
  return `${provider_id} ${unique_key}`;
}

/** Remembers what of a body was taken in, while the rest of it waits for a human. */
export async function noteTakenIn(sql: Sql, id: string, digests: string[]): Promise<void> {
  await sql.execute("update tracking_inbox set taken_in = ?::jsonb, updated_at = now() where id = ?", [
    JSON.stringify(digests),
    id,
  ]);
}

/** Empties bodies 7 days after they were worked or given up: they hold addresses. Returns how many. */
export async function emptyOldBodies(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `update tracking_inbox set body = null, updated_at = now()
      where id in (select id from tracking_inbox
                    where deleted_at is null and done_at < now() - interval '7 days' and body is not null limit ?)
         or id in (select id from tracking_inbox
                    where deleted_at is null and state = 'needs_a_human' and body is not null
                      and created_at < now() - interval '7 days' limit ?)
      returning id`,
    [limit, limit],
  );
  return Math.min(rows.length, limit);
}

/** Forgets that a body was ever here, long after its sender may repeat it. Returns how many rows went. */
export async function deleteOldInbox(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_inbox
      where id in (select id from tracking_inbox where deleted_at is null and done_at < now() - interval '8 days' limit ?)
      returning id`,
    [limit],
  );
  return rows.length;
}

/** Whether other bodies of a provider than these wait for a human and can still be tried again. */
export async function hasOtherUnreadable(sql: Sql, providerId: string, ids: string[]): Promise<boolean> {
  const rows = await sql.execute(
    `select id from tracking_inbox
      where state = 'needs_a_human' and provider_id = ? and body is not null and deleted_at is null
        and id not in (select jsonb_array_elements_text(?::jsonb))
      limit 1`,
    [providerId, JSON.stringify(ids)],
  );
  return rows.length > 0;
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
