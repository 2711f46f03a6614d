import { newId } from "../new-id";
import type { Quota } from "../provider";
import type { Sql } from "./sql";

/** What is left of a quota after all that was allowed since the figure was asked for, or that it may not contain. */
const LEFT = `s.quota_remaining - coalesce(
    (select sum(h.amount) from tracking_quota_hold h
      where h.provider_id = s.id and h.contained_after >= s.quota_checked_at and h.deleted_at is null), 0)`;

/** Postgres's time, to the microsecond: a figure is compared with what other processes do meanwhile. */
export async function readClock(sql: Sql): Promise<string> {
  const [row] = await sql.execute<{ now: string }>("select clock_timestamp()::text as now");
  return row?.now ?? new Date().toISOString();
}

/**
 * Remembers the quota, and forgets what the figure contains for certain. A later figure stays.
 *
 * @param askedAt Postgres's time before the provider was asked
 */
export async function noteQuota(sql: Sql, providerId: string, quota: Quota, askedAt: string): Promise<void> {
  await sql.execute(
    `insert into tracking_provider_status as s
       (id, quota_total, quota_used, quota_remaining, quota_used_today, quota_checked_at)
     values (?, ?, ?, ?, ?, ?::timestamptz)
     on conflict (id) do update
        set quota_total = excluded.quota_total, quota_used = excluded.quota_used,
            quota_remaining = excluded.quota_remaining, quota_used_today = excluded.quota_used_today,
            quota_checked_at = excluded.quota_checked_at, updated_at = now()
      where s.quota_checked_at is null or s.quota_checked_at <= excluded.quota_checked_at`,
    [providerId, quota.total, quota.used, quota.remaining, quota.used_today, askedAt],
  );
  await sql.execute(
    `delete from tracking_quota_hold h using tracking_provider_status s
      where s.id = ? and h.provider_id = s.id and h.contained_after < s.quota_checked_at`,
    [providerId],
  );
}

/** Whether a figure of the last minute leaves more than this. */
export async function hasPlentyLeft(sql: Sql, providerId: string, plenty: number): Promise<boolean> {
  const rows = await sql.execute(
    `select id from tracking_provider_status s
      where id = ? and quota_checked_at > clock_timestamp() - interval '1 minute' and ${LEFT} > ?`,
    [providerId, plenty],
  );
  return rows.length > 0;
}

/**
 * Holds a provider's quota still until the transaction ends, and says how much of it nobody has taken yet. To be called
 * before anything else of the transaction, so that no two processes choose at once.
 */
export async function lockQuota(sql: Sql, providerId: string): Promise<number> {
  await sql.execute("select id from tracking_provider_status where id = ? for update", [providerId]);
  // A statement of its own: one that has waited for a lock sees other rows as they were before.
  const [row] = await sql.execute<{ remaining: string | null }>(
    `select ${LEFT} as remaining from tracking_provider_status s where id = ?`,
    [providerId],
  );
  return Math.max(0, Number(row?.remaining ?? 0));
}

/**
 * Takes registrations out of a quota that is locked. Returns the id of the hold.
 *
 * @param seconds after which the process that registers them must have died
 */
export async function holdQuota(
  sql: Sql,
  providerId: string,
  amount: number,
  seconds: number,
): Promise<string> {
  const id = newId("trqh");
  await sql.execute(
    `insert into tracking_quota_hold (id, provider_id, amount, contained_after)
     values (?, ?, ?, clock_timestamp() + make_interval(secs => ?))`,
    [id, providerId, amount, seconds],
  );
  return id;
}

/** The call is over: the next figure contains what it registered. */
export async function settleHold(sql: Sql, id: string): Promise<void> {
  await sql.execute(
    "update tracking_quota_hold set contained_after = clock_timestamp(), updated_at = now() where id = ?",
    [id],
  );
}
