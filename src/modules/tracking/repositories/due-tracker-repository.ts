import { IS_BEING_CHANGED } from "./carrier-change-repository";
import { type RegistrationName, registrationValues, USES_REGISTRATION } from "./registration-name";
import type { Sql } from "./sql";
import { LIVE, type TrackerRow } from "./tracker-row";

const WAITS = "provider_state = 'waiting' and shipped_at is not null";
const IS_FREE = `(register_at is null or register_at <= clock_timestamp()) and not ${IS_BEING_CHANGED}`;

/** Whether any tracker waits to be registered now. */
export async function waitsToRegister(sql: Sql, providerId: string): Promise<boolean> {
  const rows = await sql.execute(
    `select id from tracker where provider_id = ? and ${LIVE} and ${IS_FREE} and ${WAITS} limit 1`,
    [providerId],
  );
  return rows.length > 0;
}

/**
 * Takes trackers that wait to be registered, the newest shipments first. Each is ours for the length of the lease.
 */
export function claimToRegister(
  sql: Sql,
  providerId: string,
  limit: number,
  leaseSeconds: number,
): Promise<TrackerRow[]> {
  return claimRegistrations(sql, [leaseSeconds, providerId, limit], {
    where: WAITS,
    order: "shipped_at desc",
  });
}

/**
 * Takes stopped trackers to follow again: those the provider stopped on its own while their journey goes on, once each,
 * and those a person asked for. Each is ours for the length of the lease, and one that has to wait makes room for
 * others meanwhile.
 */
export function claimToRetrack(
  sql: Sql,
  providerId: string,
  limit: number,
  leaseSeconds: number,
): Promise<TrackerRow[]> {
  const stopped = `provider_state = 'stopped' and retracked_at is null
    and (provider_state_reason = 'retrack_asked'
      or (provider_state_reason = 'stopped_by_provider' and status not in ('delivered', 'expired')
          and not (status = 'exception' and reason in ('returned', 'lost', 'destroyed', 'cancelled'))))`;
  return claimRegistrations(sql, [leaseSeconds, providerId, limit], {
    where: stopped,
    order: "register_at nulls first",
  });
}

function claimRegistrations(
  sql: Sql,
  params: [leaseSeconds: number, providerId: string, limit: number],
  { where, order }: { where: string; order: string },
): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `update tracker t
        set register_at = clock_timestamp() + make_interval(secs => ?), register_attempts = register_attempts + 1
      where t.id in (
        select id from tracker
         where provider_id = ? and ${LIVE} and ${IS_FREE} and ${where}
         order by ${order}, id limit ? for update skip locked)
     returning t.*`,
    params,
  );
}

/** Whether a provider is asked just now to register or to retrack a number, so that its answer is still to come. */
export async function isRegisteringNow(
  sql: Sql,
  registration: RegistrationName,
  leaseSeconds: number,
): Promise<boolean> {
  const rows = await sql.execute(
    `select id from tracker
      where ${USES_REGISTRATION} and ${LIVE}
        and provider_state in ('waiting', 'stopped')
        and register_at > clock_timestamp() and register_at <= clock_timestamp() + make_interval(secs => ?)
      limit 1`,
    [...registrationValues(registration), leaseSeconds],
  );
  return rows.length > 0;
}

/** Takes trackers that are due to be asked about; each is ours for the length of the lease. */
export function claimToPoll(
  sql: Sql,
  providerId: string,
  limit: number,
  leaseSeconds: number,
): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `update tracker t set next_poll_at = clock_timestamp() + make_interval(secs => ?)
      where t.id in (
        select id from tracker
         where next_poll_at <= clock_timestamp() and next_poll_at is not null and provider_id = ? and ${LIVE}
         order by next_poll_at limit ? for update skip locked)
     returning t.*`,
    [leaseSeconds, providerId, limit],
  );
}

/** Trackers whose need of a person may have changed with time alone. */
export function claimToCheckAttention(sql: Sql, now: Date, limit: number): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select * from tracker
      where attention_check_at <= ? and attention_check_at is not null and ${LIVE}
      order by attention_check_at limit ? for update skip locked`,
    [now, limit],
  );
}

/**
 * Fulfillments whose outbound trackers, removed ones aside, are all delivered, and which Medusa does not know of,
 * each with a key that names this delivery; those whose key has an effect already are left out.
 * One that only the removal of a tracker completed is not among them: a person decides.
 */
export function findFulfillmentsToMark(
  sql: Sql,
  limit: number,
): Promise<{ fulfillment_id: string; order_id: string; unique_key: string }[]> {
  return sql.execute(
    `select d.fulfillment_id, d.order_id, d.unique_key
       from (
         select t.fulfillment_id, min(t.order_id) as order_id, max(t.delivered_noted_at) as noted_at,
                'mark_delivered:' || t.fulfillment_id || ':'
                  || floor(extract(epoch from max(t.delivered_noted_at)) * 1000)::bigint as unique_key
           from tracker t
          where t.status = 'delivered' and t.fulfillment_closed_at is null and t.removed_at is null
            and t.deleted_at is null and t.direction = 'outbound' and t.shipped_at is not null
            and not exists (
              select 1 from tracker o
               where o.fulfillment_id = t.fulfillment_id and o.removed_at is null and o.deleted_at is null
                 and o.direction = 'outbound' and o.status <> 'delivered')
          group by t.fulfillment_id) d
      where not exists (
          select 1 from tracker gone
           where gone.fulfillment_id = d.fulfillment_id and gone.status <> 'delivered'
             and gone.deleted_at is null and gone.removed_at > d.noted_at)
        and not exists (select 1 from tracking_outbox x where x.unique_key = d.unique_key and x.deleted_at is null)
      limit ?`,
    [limit],
  );
}
