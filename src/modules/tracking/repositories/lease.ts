import type { Sql } from "./sql";

/** A row of the inbox or the outbox that somebody is working on. */
export interface Leased {
  id: string;
  attempts: number;
  leased_until: Date;
}

type QueueTable = "tracking_inbox" | "tracking_outbox";

/**
 * After this many attempts a human has to look: some 40 minutes for what is worked on here, and ten hours for what
 * depends on services outside, whose outages last.
 */
export const MAX_ATTEMPTS: Record<QueueTable, number> = { tracking_inbox: 10, tracking_outbox: 30 };

const FIRST_GAP_MS = 5_000;
const LONGEST_GAP_MS = 30 * 60_000;

/**
 * Milliseconds until the next attempt: doubling from 5 s to half an hour, with jitter of a quarter either way,
 * so that what failed together does not come back together.
 */
export function retryGap(attempts: number, random: number): number {
  const gap = Math.min(FIRST_GAP_MS * 2 ** Math.max(0, attempts - 1), LONGEST_GAP_MS);
  return Math.round(gap * (0.75 + 0.5 * random));
}

/**
 * SQL: a command to a provider that comes after another one about the same package, which has not been given yet. What
 * a customer would like holds nothing up: it may have to wait until the package is known.
 */
const COMES_LATER = `kind = 'provider_command' and exists (
             select 1 from tracking_outbox e
              where e.tracker_id = tracking_outbox.tracker_id and e.kind = 'provider_command'
                and e.state = 'waiting' and e.deleted_at is null
                and e.payload ->> 'command' <> 'pass_instructions'
                and (e.created_at, e.id) < (tracking_outbox.created_at, tracking_outbox.id))`;

/**
 * Takes rows that are due; of the commands about one package only the first, so that they reach its provider in order.
 * Another process takes others; a row whose holder died comes back when its lease ends. The attempt is counted when the
 * row is taken, so that a row which kills its process is not taken for ever (see `surrenderExhausted`).
 */
export function claim<Row extends Leased>(
  sql: Sql,
  table: QueueTable,
  { limit, lease_seconds, kinds }: { limit: number; lease_seconds: number; kinds?: string[] },
): Promise<Row[]> {
  const ofKind = kinds === undefined ? "" : "and kind in (select jsonb_array_elements_text(?::jsonb))";
  const inTurn = table === "tracking_outbox" ? `and not (${COMES_LATER})` : "";
  return sql.execute<Row>(
    `update ${table} q
        set attempts = q.attempts + 1, updated_at = now(),
            leased_until = clock_timestamp() + make_interval(secs => ?)
      where q.id in (
        select id from ${table}
         where state = 'waiting' and deleted_at is null and next_attempt_at <= clock_timestamp()
           and attempts < ${MAX_ATTEMPTS[table]} and (leased_until is null or leased_until < clock_timestamp()) ${ofKind}
           ${inTurn}
         order by next_attempt_at, id
         limit ? for update skip locked)
     returning q.*`,
    [lease_seconds, ...(kinds === undefined ? [] : [JSON.stringify(kinds)]), limit],
  );
}

/** Takes a row for another lease. Returns whether it is still ours: nobody took it over, nor is it done. */
export async function keep(
  sql: Sql,
  table: QueueTable,
  { id, attempts }: Pick<Leased, "id" | "attempts">,
  lease_seconds: number,
): Promise<boolean> {
  const kept = await sql.execute(
    `update ${table} set leased_until = clock_timestamp() + make_interval(secs => ?), updated_at = now()
      where id = ? and attempts = ? and state = 'waiting' and leased_until is not null
      returning id`,
    [lease_seconds, id, attempts],
  );
  return kept.length > 0;
}

/** Marks rows as done, if the lease is still ours. Returns the ids marked. */
export async function complete(
  sql: Sql,
  table: QueueTable,
  rows: (Pick<Leased, "id" | "attempts"> & { outcome?: string })[],
): Promise<void> {
  if (rows.length === 0) {
    return;
  }
  const outcome = table === "tracking_outbox" ? ", outcome = r.outcome" : "";
  await sql.execute(
    `update ${table} q
        set state = 'done', done_at = clock_timestamp(), leased_until = null, error = null,
            updated_at = now() ${outcome}
       from jsonb_to_recordset(?::jsonb) as r(id text, attempts integer, outcome text)
      where q.id = r.id and q.attempts = r.attempts`,
    [JSON.stringify(rows)],
  );
}

/**
 * Puts a row back for later, or before a human when it has been tried often enough or trying is no use. Null: it is
 * not ours any more. One that was settled in the meantime stays settled.
 */
export async function postpone(
  sql: Sql,
  table: QueueTable,
  row: Pick<Leased, "id" | "attempts">,
  failure: { error: string; give_up: boolean; after_ms?: number; count?: boolean },
): Promise<"waiting" | "needs_a_human" | null> {
  const used = failure.count === false ? row.attempts - 1 : row.attempts;
  const state = failure.give_up || used >= MAX_ATTEMPTS[table] ? "needs_a_human" : "waiting";
  const gap = failure.after_ms ?? retryGap(row.attempts, Math.random());
  const postponed = await sql.execute(
    `update ${table}
        set state = ?, error = ?, leased_until = null, updated_at = now(),
            attempts = attempts - ?,
            next_attempt_at = clock_timestamp() + make_interval(secs => ?)
      where id = ? and attempts = ? and state = 'waiting'
      returning id`,
    [state, failure.error.slice(0, 2000), row.attempts - used, gap / 1000, row.id, row.attempts],
  );
  return postponed.length > 0 ? state : null;
}

/** Puts rows before a human whose holder died at the last attempt. Returns them. */
export function surrenderExhausted<Row extends Leased>(
  sql: Sql,
  table: QueueTable,
): Promise<(Row & { error: string })[]> {
  return sql.execute(
    `update ${table}
        set state = 'needs_a_human', leased_until = null, updated_at = now(),
            error = coalesce(error, 'The process ended every time this was worked on.')
      where state = 'waiting' and attempts >= ? and leased_until < clock_timestamp()
      returning *`,
    [MAX_ATTEMPTS[table]],
  );
}
