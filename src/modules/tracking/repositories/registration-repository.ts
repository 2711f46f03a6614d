import type { Sql } from "./sql";

/** Gives trackers back that were claimed to be registered or retracked, and were not; it does not count as an attempt. */
export async function giveBackRegistrations(sql: Sql, ids: string[]): Promise<void> {
  await sql.execute(
    `update tracker set register_at = null, register_attempts = greatest(0, register_attempts - 1)
      where provider_state in ('waiting', 'stopped') and id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
}
