import type { ProviderStatusRow } from "./provider-status-repository";
import type { Sql } from "./sql";

interface QueueHealth {
  waiting: number;
  oldest_waiting_at: Date | null;
  needs_a_human: number;
}

export interface HealthRow {
  providers: (Pick<
    ProviderStatusRow,
    | "id"
    | "paused_until"
    | "pause_kind"
    | "pause_message"
    | "paused_operations"
    | "last_success_at"
    | "quota_total"
    | "quota_used"
    | "quota_remaining"
    | "quota_used_today"
    | "quota_checked_at"
  > & { last_webhook_at: Date | null })[];
  trackers: { provider_id: string; provider_state: string; count: number }[];
  inbox: QueueHealth & { parked: number };
  outbox: QueueHealth;
}

/**
 * How the module is doing. Answers from indexes: the cost grows with what waits, not with what was worked or delivered.
 */
export async function readHealth(sql: Sql, providerIds: string[]): Promise<HealthRow> {
  const providers = await sql.execute<HealthRow["providers"][number]>(
    `select p.id, s.paused_until, s.pause_kind, s.pause_message, s.paused_operations, s.last_success_at,
            s.quota_total, s.quota_used, s.quota_remaining, s.quota_used_today, s.quota_checked_at, w.created_at as last_webhook_at
       from jsonb_array_elements_text(?::jsonb) as p(id)
       left join tracking_provider_status s on s.id = p.id
       left join lateral (
         select i.created_at from tracking_inbox i
          where i.provider_id = p.id and i.deleted_at is null order by i.created_at desc limit 1) w on true`,
    [JSON.stringify(providerIds)],
  );
  const trackers = await sql.execute<{ provider_id: string; provider_state: string; count: string }>(
    `select provider_id, provider_state, count(*) from tracker
      where ((provider_state = 'waiting' and shipped_at is not null)
          or (attention = 'registration_refused')) and removed_at is null and deleted_at is null
      group by provider_id, provider_state`,
  );
  const [parked] = await sql.execute<{ count: string }>("select count(*) from tracking_parked_update");
  return {
    providers,
    trackers: trackers.map((row) => ({ ...row, count: Number(row.count) })),
    inbox: { ...(await readQueue(sql, "tracking_inbox")), parked: Number(parked?.count ?? 0) },
    outbox: await readQueue(sql, "tracking_outbox"),
  };
}

async function readQueue(sql: Sql, table: "tracking_inbox" | "tracking_outbox"): Promise<QueueHealth> {
  const [waiting] = await sql.execute<{ count: string; oldest: Date | null }>(
    `select count(*), min(created_at) as oldest from ${table} where state = 'waiting' and deleted_at is null`,
  );
  const [failed] = await sql.execute<{ count: string }>(
    `select count(*) from ${table} where state = 'needs_a_human' and deleted_at is null`,
  );
  return {
    waiting: Number(waiting?.count ?? 0),
    oldest_waiting_at: waiting?.oldest ?? null,
    needs_a_human: Number(failed?.count ?? 0),
  };
}
