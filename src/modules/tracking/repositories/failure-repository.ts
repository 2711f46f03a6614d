import type { Sql } from "./sql";

/** A row of a queue that was given up. */
export interface FailureRow {
  id: string;
  queue: "inbox" | "outbox";
  kind: string;
  tracker_id: string | null;
  order_id: string | null;
  attempts: number;
  error: string | null;
  created_at: Date;
}

const FAILURES = `
  select id, 'inbox' as queue, provider_id as kind, null as tracker_id, null as order_id, attempts, error, created_at
    from tracking_inbox where state = 'needs_a_human' and deleted_at is null
  union all
  select id, 'outbox', kind, tracker_id, order_id, attempts, error, created_at
    from tracking_outbox where state = 'needs_a_human' and deleted_at is null`;

/** What gave up, the newest first. */
export async function findFailures(
  sql: Sql,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ failures: FailureRow[]; count: number }> {
  const failures = await sql.execute<FailureRow>(
    `select * from (${FAILURES}) f order by created_at desc, id offset ? limit ?`,
    [offset, limit],
  );
  const [row] = await sql.execute<{ count: string }>(`select count(*) from (${FAILURES}) f`);
  return { failures, count: Number(row?.count ?? 0) };
}

/** Puts a row that gave up back to work, with all its attempts. */
export async function retryFailure(sql: Sql, id: string): Promise<boolean> {
  const table = id.startsWith("trin_") ? "tracking_inbox" : "tracking_outbox";
  const rows = await sql.execute(
    `update ${table}
        set state = 'waiting', attempts = 0, leased_until = null, next_attempt_at = clock_timestamp(), updated_at = now()
      where id = ? and state = 'needs_a_human' and deleted_at is null
      returning id`,
    [id],
  );
  return rows.length > 0;
}
