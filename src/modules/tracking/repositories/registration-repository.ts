import type { Sql } from "./sql";

/** Gives claimed trackers back unregistered; it does not count as an attempt. */
export async function postponeRegistrations(sql: Sql, ids: string[]): Promise<void> {
  await sql.execute(
    `update tracker set register_at = null, register_attempts = greatest(0, register_attempts - 1)
      where provider_state = 'waiting' and id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
}
