import type { TrackerReason, TrackerStatus } from "../domain/status";
import type { Sql } from "./sql";
import { LIVE, type TrackerRow } from "./tracker-row";

/** A scan with nothing in it that a carrier wrote freely. Times are ISO 8601 text. */
export interface JourneyEventRow {
  occurred_at: string;
  time_known: boolean;
  local_time: string | null;
  status: TrackerStatus | null;
  reason: TrackerReason | null;
  city: string | null;
  country: string | null;
}

/** Where a package was, without its order and without the carrier's own words. */
export type JourneyRow = Pick<
  TrackerRow,
  | "order_id"
  | "fulfillment_id"
  | "provider_id"
  | "tracking_number"
  | "carrier_code"
  | "carrier_name"
  | "direction"
  | "status"
  | "reason"
  | "estimated_from"
  | "estimated_to"
  | "estimated_source"
  | "last_checked_at"
  | "shipped_at"
> & { events: JourneyEventRow[] };

/** The packages of an order, or one package; events newest first. */
export function readJourneys(
  sql: Sql,
  where: { order_id: string } | { tracker_id: string },
): Promise<JourneyRow[]> {
  const [column, value] = "order_id" in where ? ["order_id", where.order_id] : ["id", where.tracker_id];
  return sql.execute<JourneyRow>(
    `select t.order_id, t.fulfillment_id, t.provider_id, t.tracking_number, t.carrier_code, t.carrier_name, t.direction, t.status, t.reason,
            t.estimated_from, t.estimated_to, t.estimated_source, t.last_checked_at, t.shipped_at,
            coalesce((
              select jsonb_agg(jsonb_build_object(
                       'occurred_at', e.occurred_at, 'time_known', e.time_known, 'local_time', e.local_time,
                       'status', e.status, 'reason', e.reason, 'city', e.city, 'country', e.country)
                     order by e.occurred_at desc, e.position desc, e.fingerprint desc)
                from tracking_event e
               -- A note by hand says nothing without its words.
               where e.tracker_id = t.id and e.public and e.deleted_at is null
                 and (e.source = 'provider' or e.status is not null)), '[]') as events
       from tracker t
      where t.${column} = ? and ${LIVE}
      order by t.created_at, t.id`,
    [value],
  );
}

/**
 * The package that has this number now. Carriers use numbers again: of several it is the one shipped last, and never
 * one of which nothing has been heard for longer than `days`.
 */
export async function findPackage(
  sql: Sql,
  { tracking_number, provider_ids, days }: { tracking_number: string; provider_ids: string[]; days: number },
): Promise<string | null> {
  const [row] = await sql.execute<{ id: string }>(
    `select id from tracker
      where provider_id in (select jsonb_array_elements_text(?::jsonb)) and tracking_number = ? and ${LIVE}
        and shipped_at is not null
        and greatest(shipped_at, delivered_at, last_event_at) > now() - make_interval(days => ?)
      order by shipped_at desc, created_at desc, id desc limit 1`,
    [JSON.stringify(provider_ids), tracking_number, days],
  );
  return row?.id ?? null;
}
