import type { Sql } from "./sql";

/**
 * Reserves the next moment at which a provider may be called, over all processes.
 *
 * Calls are spaced evenly, a little wider than the limit asks, so that however the window is laid there are never
 * more than `callsPerSecond` in it. The database's clock counts.
 *
 * @returns milliseconds to wait from now
 */
export async function reserveCallSlot(sql: Sql, providerId: string, callsPerSecond: number): Promise<number> {
  const [row] = await sql.execute<{ wait_ms: string }>(
    `insert into tracking_call_slot as s (id, next_at)
     values (?, clock_timestamp())
     on conflict (id) do update
        set next_at = greatest(s.next_at + make_interval(secs => ?), clock_timestamp()), updated_at = now()
     returning extract(epoch from s.next_at - clock_timestamp()) * 1000 as wait_ms`,
    [providerId, spacingMs(callsPerSecond) / 1000],
  );
  return Math.max(0, Number(row?.wait_ms ?? 0));
}

/** Milliseconds between two calls: 345 for three a second. */
function spacingMs(callsPerSecond: number): number {
  return Math.ceil((1000 / callsPerSecond) * 1.035);
}
