import { type Effect, type EffectKind, type NewEffect, NOT_TRUE_ANY_MORE } from "../domain/effect";
import type { NotificationKind } from "../domain/notification";
import { newId } from "../new-id";
import type { Leased } from "./lease";
import type { Sql } from "./sql";

/** A rendered mail, frozen so that every further attempt sends the same, unless nobody can have taken it. */
export interface RenderedMail {
  to: string;
  subject: string;
  html: string;
  text: string;
}

interface OutboxRowBase extends Leased {
  unique_key: string;
  tracker_id: string | null;
  order_id: string | null;
  rendered: RenderedMail | null;
  created_at: Date;
}

export type OutboxRow = OutboxRowBase & Effect;

/**
 * Writes effects; one that is there already, done or not, is not written again. Their time is that of the writing, not
 * of the transaction's beginning: two that had to wait for the same tracker are in the order in which they had it.
 * One that was dropped because it was not true any more is to be done after all; what was rendered of it stays, as an
 * attempt may have reached the customer. Whoever drops an effect at the same moment waits for this transaction, and looks
 * once more when it is over.
 */
export async function insertEffects(sql: Sql, effects: NewEffect[]): Promise<void> {
  if (effects.length === 0) {
    return;
  }
  const keys = new Set<string>();
  const rows = effects
    .filter(({ unique_key }) => !keys.has(unique_key) && keys.add(unique_key))
    .map((effect) => ({ id: newId("trou"), hold_ms: 0, settled: null, ...effect }));
  await sql.execute(
    `insert into tracking_outbox
       (id, kind, unique_key, tracker_id, order_id, payload, created_at, next_attempt_at, state, outcome, done_at)
     select r.id, r.kind, r.unique_key, r.tracker_id, r.order_id, r.payload, clock_timestamp(),
            clock_timestamp() + make_interval(secs => r.hold_ms / 1000.0),
            case when r.settled is null then 'waiting' else 'done' end,
            r.settled, case when r.settled is null then null else now() end
       from jsonb_to_recordset(?::jsonb)
         as r(id text, kind text, unique_key text, tracker_id text, order_id text, payload jsonb,
              hold_ms integer, settled text)
     on conflict (unique_key) where deleted_at is null do update
        set state = 'waiting', outcome = null, done_at = null, error = null, attempts = 0, payload = excluded.payload,
            next_attempt_at = excluded.next_attempt_at, created_at = clock_timestamp(),
            updated_at = now()
      where tracking_outbox.state = 'done' and tracking_outbox.outcome = ? and excluded.state = 'waiting'`,
    [JSON.stringify(rows), NOT_TRUE_ANY_MORE],
  );
}

/** What came of the effect with this key; null when there is none, or nothing yet. */
export async function findOutcome(sql: Sql, uniqueKey: string): Promise<string | null> {
  const [row] = await sql.execute<{ outcome: string | null }>(
    "select outcome from tracking_outbox where unique_key = ? and state = 'done' and deleted_at is null",
    [uniqueKey],
  );
  return row?.outcome ?? null;
}

/** Takes an effect back that was written as done, as if it had never been: what it settled did not come to be. */
export async function withdrawSettled(sql: Sql, uniqueKey: string): Promise<void> {
  await sql.execute(
    "delete from tracking_outbox where unique_key = ? and state = 'done' and attempts = 0 and deleted_at is null",
    [uniqueKey],
  );
}

/** Mails of one kind about an order that are not sent yet, due or not. */
export function findWaitingMails(
  sql: Sql,
  orderId: string,
  kind: NotificationKind,
): Promise<(OutboxRow & { kind: "notify" })[]> {
  return sql.execute(
    `select * from tracking_outbox
      where order_id = ? and kind = 'notify' and payload ->> 'kind' = ? and state = 'waiting'
        and deleted_at is null`,
    [orderId, kind],
  );
}

/** Ends effects that still wait, even if somebody works on them just now. */
export async function settleEffects(sql: Sql, ids: string[], outcome: string): Promise<void> {
  await sql.execute(
    `update tracking_outbox
        set state = 'done', outcome = ?, done_at = clock_timestamp(), leased_until = null, updated_at = now()
      where state = 'waiting' and id in (select jsonb_array_elements_text(?::jsonb))`,
    [outcome, JSON.stringify(ids)],
  );
}

/** Ends an effect that still waits, even if somebody works on it just now. */
export async function settleByKey(sql: Sql, uniqueKey: string, outcome: string): Promise<void> {
  await sql.execute(
    `update tracking_outbox
        set state = 'done', outcome = ?, done_at = clock_timestamp(), leased_until = null, updated_at = now()
      where unique_key = ? and state = 'waiting' and deleted_at is null`,
    [outcome, uniqueKey],
  );
}

/** Keeps what was rendered. */
export async function freezeMail(sql: Sql, id: string, mail: RenderedMail): Promise<void> {
  await sql.execute("update tracking_outbox set rendered = ?::jsonb, updated_at = now() where id = ?", [
    JSON.stringify(mail),
    id,
  ]);
}

/** Forgets what was rendered, so that the next attempt renders anew; not if somebody else works on the row by now. */
export async function thawMail(sql: Sql, { id, attempts }: Pick<Leased, "id" | "attempts">): Promise<void> {
  await sql.execute(
    `update tracking_outbox set rendered = null, updated_at = now()
      where id = ? and attempts = ? and state = 'waiting'`,
    [id, attempts],
  );
}

/** Forgets effects long done, so that the table does not grow for ever. Mails go with them. Returns how many. */
export async function deleteOldEffects(
  sql: Sql,
  options: { kinds: EffectKind[]; days: number; limit: number },
): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_outbox
      where id in (select id from tracking_outbox
                    where deleted_at is null and done_at < now() - make_interval(days => ?)
                      and kind in (select jsonb_array_elements_text(?::jsonb)) limit ?)
      returning id`,
    [options.days, JSON.stringify(options.kinds), options.limit],
  );
  return rows.length;
}

/**
 * Removes the words of mails that were sent or given up long ago; the row stays, so that nothing is sent twice.
 * Returns how many.
 */
export async function emptyOldMails(sql: Sql, days: number, limit: number): Promise<number> {
  const rows = await sql.execute(
    `update tracking_outbox set rendered = null, updated_at = now()
      where id in (select id from tracking_outbox
                    where deleted_at is null and done_at < now() - make_interval(days => ?)
                      and rendered is not null limit ?)
         or id in (select id from tracking_outbox
                    where deleted_at is null and state = 'needs_a_human' and rendered is not null
                      and created_at < now() - make_interval(days => ?) limit ?)
      returning id`,
    [days, limit, days, limit],
  );
  return Math.min(rows.length, limit);
}
