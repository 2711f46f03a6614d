import type { BenchDatabase } from "./database";

/** UPS, as 17TRACK counts it. */
export const CARRIER = 100002;

/**
 * Enters packages that 17TRACK follows and that nobody has scanned yet, each of an order and a fulfillment of its
 * own. Numbers are the prefix and a running number of nine digits, from 0; so are the ids, in lower case.
 *
 * @param due whether 17TRACK is to be asked about them now
 */
export async function seedTrackers(
  database: BenchDatabase,
  { prefix, count, due }: { prefix: string; count: number; due: boolean },
): Promise<void> {
  await database.query(
    `insert into tracker (id, provider_id, tracking_number, carrier_code, order_id, fulfillment_id,
                          provider_state, registered_at, order_number, order_placed_at, shipped_at, next_poll_at)
     select lower('trk_' || n), '17track', n, $3, lower('order_' || n), lower('ful_' || n),
            'registered', now(), i::text, now() - interval '5 days', now() - interval '4 days', case when $4 then now() end
       from (select i, $1 || lpad(i::text, 9, '0') as n from generate_series(0, $2 - 1) i) numbers`,
    [prefix, count, String(CARRIER), due],
  );
  await database.query("analyze tracker");
}

/** The nth number of a prefix. */
export function numberAt(prefix: string, index: number): string {
  return `${prefix}${String(index).padStart(9, "0")}`;
}

/** The id of the tracker with a seeded number. */
export function trackerIdOf(number: string): string {
  return `trk_${number}`.toLowerCase();
}
