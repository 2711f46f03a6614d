import type { Sql } from "./sql";

/**
 * Forgets postal code, city and phone digits 30 days after a package arrived: they were for the registration.
 * Returns how many trackers were cleared.
 */
export async function forgetRegistrationDetails(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `update tracker
        set destination_postal_code = null, destination_city = null, phone_last4 = null, updated_at = now()
      where id in (
        select id from tracker
         where delivered_at < now() - interval '30 days'
           and (destination_postal_code is not null or destination_city is not null or phone_last4 is not null)
         limit ?)
      returning id`,
    [limit],
  );
  return rows.length;
}
