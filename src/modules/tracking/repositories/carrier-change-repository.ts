import type { Sql } from "./sql";

/**
 * SQL: the carrier of a tracker's number is about to be changed at its provider, which has not been told yet. Until it
 * has, the provider does not know the number with the new carrier, and may know it with the old one: it is neither
 * asked about the package, nor told to register it, which would cost another registration.
 */
export const IS_BEING_CHANGED = `exists (
  select 1 from tracking_outbox c
   where c.kind = 'provider_command' and c.state = 'waiting' and c.deleted_at is null
     and c.payload ->> 'command' = 'change_carrier'
     and c.payload ->> 'provider_id' = tracker.provider_id
     and c.payload ->> 'tracking_number' = tracker.tracking_number)`;

/** Of these trackers, those of whose number the carrier is about to be changed at the provider. */
export async function findBeingChanged(sql: Sql, ids: string[]): Promise<Set<string>> {
  const rows = await sql.execute<{ id: string }>(
    `select id from tracker where id in (select jsonb_array_elements_text(?::jsonb)) and ${IS_BEING_CHANGED}`,
    [JSON.stringify(ids)],
  );
  return new Set(rows.map(({ id }) => id));
}
