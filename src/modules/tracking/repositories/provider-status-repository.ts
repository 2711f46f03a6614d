import type { Operation, Pauses } from "../domain/pause";
import type { ProviderCallError } from "../provider";
import { alarmId } from "./alarm-repository";
import type { Sql } from "./sql";

export interface ProviderStatusRow extends Pauses {
  id: string;
  failures_in_a_row: number;
  last_success_at: Date | null;
  cursor: string | null;
  quota_total: number | null;
  quota_used: number | null;
  quota_remaining: number | null;
  quota_used_today: number | null;
  quota_checked_at: Date | null;
  created_at: Date;
}

/** How a provider is doing; null before the first call. */
export async function readProviderStatus(sql: Sql, providerId: string): Promise<ProviderStatusRow | null> {
  const [row] = await sql.execute<ProviderStatusRow>("select * from tracking_provider_status where id = ?", [
    providerId,
  ]);
  return row ?? null;
}

/** How all providers are doing that were ever called. */
export function readProviderStatuses(sql: Sql): Promise<ProviderStatusRow[]> {
  return sql.execute<ProviderStatusRow>("select * from tracking_provider_status");
}

/**
 * A call went through: whatever the provider, or this operation, was paused for is over. So is the trouble with its
 * configuration, if the same was tried; where it concerns a part only (a right that the account lacks), the rest goes
 * through all the time, and counts when that part has not failed for a day.
 */
export async function noteSuccess(sql: Sql, providerId: string, operation: Operation): Promise<void> {
  await sql.execute(
    `with over as (
       delete from tracking_alarm
        where id = ? and (operation = ? or updated_at < clock_timestamp() - interval '1 day'))
     insert into tracking_provider_status as s (id, last_success_at) values (?, now())
     on conflict (id) do update
        set last_success_at = now(), failures_in_a_row = 0, paused_until = null, pause_kind = null,
            pause_message = null, paused_operations = s.paused_operations - ?::text, updated_at = now()
      where s.failures_in_a_row > 0 or s.paused_until is not null or s.paused_operations -> ?::text is not null
         or s.last_success_at is null or s.last_success_at < now() - interval '30 seconds'`,
    [alarmId("configuration", providerId), operation, providerId, operation, operation],
  );
}

const MINUTE = 60_000;
const CONFIGURATION_PAUSE = 5 * MINUTE;
const LONGEST_PAUSE = 10 * MINUTE;

/**
 * A call failed as a whole: leave the provider alone for a while, the longer the more often it failed in a row.
 * A broken key or address is tried again every five minutes, in case it has been mended on the other side.
 */
export async function noteFailure(sql: Sql, providerId: string, error: ProviderCallError): Promise<void> {
  const { kind, retry_after_ms } = error.details;
  const configuration = kind === "configuration" ? CONFIGURATION_PAUSE : 0;
  await sql.execute(
    `insert into tracking_provider_status as s
       (id, failures_in_a_row, pause_kind, pause_message, paused_until)
     values (?, 1, ?, ?, now() + make_interval(secs => greatest(5000, ?::float, ?::float) / 1000))
     on conflict (id) do update
        set failures_in_a_row = s.failures_in_a_row + 1, pause_kind = excluded.pause_kind,
            pause_message = excluded.pause_message, updated_at = now(),
            paused_until = now() + make_interval(secs =>
              greatest(least(5000 * power(2, least(s.failures_in_a_row, 12)), ?::float), ?::float, ?::float) / 1000)`,
    [
      providerId,
      kind,
      error.message.slice(0, 500),
      retry_after_ms ?? 0,
      configuration,
      LONGEST_PAUSE,
      retry_after_ms ?? 0,
      configuration,
    ],
  );
}

/**
 * One operation failed where the others may not: leave that one alone for a while. What lacks a right is tried again
 * every five minutes, anything else after one.
 */
export async function noteOperationFailure(
  sql: Sql,
  providerId: string,
  operation: Operation,
  error: ProviderCallError,
): Promise<void> {
  const { kind, retry_after_ms } = error.details;
  const pause = kind === "configuration" ? CONFIGURATION_PAUSE : MINUTE;
  await sql.execute(
    `insert into tracking_provider_status as s (id, paused_operations)
     values (?, jsonb_build_object(?::text, jsonb_build_object(
       'until', clock_timestamp() + make_interval(secs => ?::float / 1000), 'kind', ?::text, 'message', ?::text)))
     on conflict (id) do update
        set paused_operations = coalesce(s.paused_operations, '{}') || excluded.paused_operations, updated_at = now()`,
    [providerId, operation, Math.max(pause, retry_after_ms ?? 0), kind, error.message.slice(0, 500)],
  );
}

/** Remembers how far catching up has come. */
export async function saveProviderCursor(sql: Sql, providerId: string, cursor: string): Promise<void> {
  await sql.execute(
    `insert into tracking_provider_status (id, cursor) values (?, ?)
     on conflict (id) do update set cursor = excluded.cursor, updated_at = now()`,
    [providerId, cursor],
  );
}
