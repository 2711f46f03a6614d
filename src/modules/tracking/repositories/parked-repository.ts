import { generateEntityId } from "@medusajs/framework/utils";
import type { TrackingUpdate } from "../provider";
import type { Sql } from "./sql";
import { digestOf } from "./update-digest";

/** At most this many updates wait for their trackers, and what is being kept at this moment; the oldest go first. */
export const MAX_PARKED = 10_000;

/**
 * Holds numbers still until the transaction ends: a tracker being entered and an update looking for it
 * cannot miss each other.
 */
export async function lockNumbers(sql: Sql, providerId: string, numbers: string[]): Promise<void> {
  await sql.execute(
    `select pg_advisory_xact_lock(hashtextextended(name, 17))
       from (select distinct ? || ' ' || value as name
               from jsonb_array_elements_text(?::jsonb) order by name) names`,
    [providerId, JSON.stringify(numbers)],
  );
}

/** Keeps updates for numbers nobody knows, for 24 h. */
export async function parkUpdates(sql: Sql, providerId: string, updates: TrackingUpdate[]): Promise<void> {
  const rows = updates.map((update) => ({
    id: generateEntityId(undefined, "trpu"),
    tracking_number: update.tracking_number,
    digest: digestOf(update),
    update,
  }));
  await sql.execute(
    `insert into tracking_parked_update (id, provider_id, tracking_number, digest, update, expires_at)
     select r.id, ?, r.tracking_number, r.digest, r.update, now() + interval '24 hours'
       from jsonb_to_recordset(?::jsonb) as r(id text, tracking_number text, digest text, update jsonb)
     on conflict (provider_id, tracking_number, digest) where deleted_at is null do nothing`,
    [providerId, JSON.stringify(rows)],
  );
  await makeRoom(sql);
}

/** Forgets the oldest beyond the limit. What somebody else is forgetting is left to them. */
async function makeRoom(sql: Sql): Promise<void> {
  await sql.execute(
    `delete from tracking_parked_update
      where id in (
        select id from tracking_parked_update
         where deleted_at is null
         order by expires_at
         limit (select greatest(0, count(*) - ?) from tracking_parked_update where deleted_at is null)
         for update skip locked)`,
    [MAX_PARKED],
  );
}

/**
 * What was kept for numbers that have a tracker now, in the order it came. It stays kept until its day is over: the same
 * number may get another tracker meanwhile, and entering this one may yet be taken back.
 */
export async function findParked(sql: Sql, providerId: string, numbers: string[]): Promise<TrackingUpdate[]> {
  const rows = await sql.execute<{ update: TrackingUpdate }>(
    `select update from tracking_parked_update
      where provider_id = ? and expires_at > now()
        and tracking_number in (select jsonb_array_elements_text(?::jsonb))
      order by expires_at, id`,
    [providerId, JSON.stringify(numbers)],
  );
  return rows.map(({ update }) => update);
}

/** Forgets what waited too long. */
export async function deleteExpiredParked(sql: Sql): Promise<void> {
  await sql.execute("delete from tracking_parked_update where deleted_at is null and expires_at <= now()");
}
