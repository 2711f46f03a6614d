import type { Sql } from "./sql";

/**
 * Forgets postal code, city and phone digits, which were for the registration: 30 days after a package arrived or was
 * removed (and entered, if it was entered late); 120 days after the last news of one that did neither, when providers have long forgotten it themselves.
 * Returns how many trackers were cleared.
 */
export async function forgetRegistrationDetails(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `update tracker
        set destination_postal_code = null, destination_city = null, phone_last4 = null, correction_begun = null,
            updated_at = now()
      where id in (
        select id from tracker
         where (destination_postal_code is not null or destination_city is not null or phone_last4 is not null)
           and created_at < now() - interval '30 days' and deleted_at is null
           and (delivered_at < now() - interval '30 days' or removed_at < now() - interval '30 days'
             or coalesce(last_event_at, shipped_at, created_at) < now() - interval '120 days')
         limit ?)
      returning id`,
    [limit],
  );
  return rows.length;
}
