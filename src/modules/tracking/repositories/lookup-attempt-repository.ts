import type { LimitRule } from "../domain/lookup-limits";
import { newId } from "../new-id";
import { type LookupView, SESSION_SECONDS } from "./lookup-session-repository";
import type { Sql } from "./sql";

/** Where failures of one address, for one number, or of all are counted. */
export interface LimitBucket extends LimitRule {
  id: string;
}

/** What an attempt has been counted as; needed to take it back. */
export interface CountedAs {
  id: string;
  /** By how much the bucket's time until it is clear has grown. */
  seconds: number;
  /** The wait that this attempt has set off, if it turns out to be a failure; null without one. */
  blocked_until: string | null;
}

export type Admission =
  | { admitted: true; counted: CountedAs[] }
  /** Seconds until it is worth trying again. */
  | { admitted: false; wait: number };

/**
 * Lets an attempt in, or says how long to wait; one statement, whatever number of processes ask.
 *
 * The attempt is counted as a failure in all its buckets at once, before anything is looked up: of a thousand that come
 * at the same moment no more are let in than of a thousand one after the other. What turns out to be none is
 * taken back (see {@link settleAttempt}). One that is not let in is counted nowhere, so that a wait ends however
 * often somebody tries.
 */
export async function admitAttempt(sql: Sql, buckets: LimitBucket[]): Promise<Admission> {
  const [row] = await sql.execute<{ shut_for: number | null; counted: CountedAs[] | null }>(
    `with rule as (
       select * from jsonb_to_recordset(?::jsonb)
         as r(id text, free integer, forgive float8, first_wait float8, longest_wait float8)),
     shut as (
       select extract(epoch from max(l.blocked_until) - now())::float8 as seconds
         from tracking_lookup_limit l join rule r on r.id = l.id where l.blocked_until > now()),
     counted as (
       insert into tracking_lookup_limit as l (id, clear_at)
       select r.id, now() + make_interval(secs => r.forgive) from rule r, shut where shut.seconds is null order by r.id
       on conflict (id) do update set (clear_at, blocked_until, updated_at) = (
         select greatest(l.clear_at, now()) + make_interval(secs => r.forgive + w.wait),
                case when w.wait > 0 then now() + make_interval(secs => w.wait) end,
                now()
           from rule r
          -- A failure that is forgiven in part counts whole.
          cross join lateral (
            select ceil(extract(epoch from greatest(l.clear_at, now()) - now())::float8 / r.forgive + 0.999)
                   as failures) f
          cross join lateral (
            select case when f.failures < r.free then 0
                        else least(r.first_wait * power(2::float8, least(f.failures - r.free, 30)), r.longest_wait)
                    end as wait) w
          where r.id = l.id)
       where l.blocked_until is null or l.blocked_until <= now()
       returning l.id, l.blocked_until, coalesce(extract(epoch from l.blocked_until - now())::float8, 0) as wait)
     select shut.seconds as shut_for,
            (select jsonb_agg(jsonb_build_object('id', c.id, 'seconds', r.forgive + c.wait,
                                                 'blocked_until', c.blocked_until))
               from counted c join rule r on r.id = c.id) as counted
       from shut`,
    [JSON.stringify(buckets)],
  );
  const counted = row?.counted ?? [];
  if (counted.length === buckets.length) {
    return { admitted: true, counted };
  }
  // Without a known end, somebody else was counted in the same moment, and began the wait.
  const wait = row?.shut_for ?? Math.min(...buckets.map(({ first_wait }) => first_wait));
  return { admitted: false, wait: Math.max(1, Math.ceil(wait)) };
}

/** What an attempt came to; a failure takes nothing back and opens nothing. */
export interface AttemptOutcome {
  taken_back: CountedAs[];
  session: { token_hash: string; view: LookupView; subject_id: string } | null;
}

/** Sessions of one order at a time; a further one ends the oldest. */
const MOST_SESSIONS = 10;

/**
 * Ends an attempt. A failure runs the same statement as a success, on nothing.
 * @returns when the new session ends; null without one
 */
export async function settleAttempt(sql: Sql, { taken_back, session }: AttemptOutcome): Promise<Date | null> {
  const sessions = session === null ? [] : [{ id: newId("tls"), ...session }];
  const [opened] = await sql.execute<{ expires_at: Date }>(
    `with taken_back as (
       update tracking_lookup_limit l
          set clear_at = l.clear_at - make_interval(secs => r.seconds), updated_at = now(),
              blocked_until = case when l.blocked_until = r.blocked_until then null else l.blocked_until end
         from jsonb_to_recordset(?::jsonb) as r(id text, seconds float8, blocked_until timestamptz)
        where l.id = r.id),
     session as (
       select * from jsonb_to_recordset(?::jsonb) as s(id text, token_hash text, view text, subject_id text)),
     ended as (
       delete from tracking_lookup_session where id in (
         select o.id from session s join tracking_lookup_session o
             on o.subject_id = s.subject_id and o.view = s.view and o.deleted_at is null
          order by o.created_at desc offset ?))
     insert into tracking_lookup_session (id, token_hash, view, subject_id, expires_at)
     select id, token_hash, view, subject_id, now() + make_interval(secs => ?) from session
     returning expires_at`,
    [JSON.stringify(taken_back), JSON.stringify(sessions), MOST_SESSIONS - 1, SESSION_SECONDS.idle],
  );
  return opened?.expires_at ?? null;
}

/** Forgets buckets in which everything is forgiven. Returns how many. */
export async function deleteClearLimits(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.execute(
    `delete from tracking_lookup_limit where id in (
       select id from tracking_lookup_limit
        where clear_at < now() and (blocked_until is null or blocked_until < now()) limit ?)
     returning id`,
    [limit],
  );
  return rows.length;
}
