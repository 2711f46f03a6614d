import type { SnapshotEvent } from "../provider";
import type { Sql } from "./sql";
import type { TrackerRow } from "./tracker-row";

/** An event as the database's JSON holds it: times are ISO 8601 text. */
export interface EventRow extends Omit<SnapshotEvent, "occurred_at"> {
  id: string;
  occurred_at: string;
  time_known: boolean;
  source: "provider" | "manual";
  public: boolean;
  created_by: string | null;
}

export type TimelineRow = TrackerRow & {
  events: EventRow[];
  items: { line_item_id: string; quantity: number }[];
};

/** Whose trackers are meant: an order's, a fulfillment's, or those of these ids. */
export type TimelineChoice = { order_id: string } | { fulfillment_id: string } | { ids: string[] };

/** Trackers with everything in them, in one statement; removed ones are left out, except when asked for by id. */
export function readTimelines(sql: Sql, where: TimelineChoice): Promise<TimelineRow[]> {
  const [condition, value] = conditionOf(where);
  return sql.execute<TimelineRow>(
    `select t.*,
            coalesce((
              select jsonb_agg(jsonb_build_object(
                       'id', e.id, 'occurred_at', e.occurred_at, 'time_known', e.time_known,
                       'local_time', e.local_time, 'status', e.status, 'reason', e.reason,
                       'sub_status', e.sub_status, 'description', e.description,
                       'description_translated', e.description_translated, 'location', e.location,
                       'city', e.city, 'region', e.region, 'country', e.country, 'coordinates', e.coordinates,
                       'carrier_name', e.carrier_name, 'source', e.source, 'public', e.public,
                       'created_by', e.created_by)
                     order by e.occurred_at desc, e.position desc, e.fingerprint desc)
                from tracking_event e where e.tracker_id = t.id and e.deleted_at is null), '[]') as events,
            coalesce((
              select jsonb_agg(jsonb_build_object('line_item_id', i.line_item_id, 'quantity', i.quantity)
                     order by i.id)
                from tracker_item i where i.tracker_id = t.id and i.deleted_at is null), '[]') as items
       from tracker t
      where t.deleted_at is null
        and ${condition}
      order by t.created_at, t.id`,
    [value],
  );
}

function conditionOf(where: TimelineChoice): [condition: string, value: string] {
  if ("ids" in where) {
    return ["t.id in (select jsonb_array_elements_text(?::jsonb))", JSON.stringify(where.ids)];
  }
  return "order_id" in where
    ? ["t.order_id = ? and t.removed_at is null", where.order_id]
    : ["t.fulfillment_id = ? and t.removed_at is null", where.fulfillment_id];
}

/** Trackers as they are, with what is in them and without events: for lists. */
export async function withItems(sql: Sql, trackers: TrackerRow[]): Promise<TimelineRow[]> {
  const items = await sql.execute<{ tracker_id: string; line_item_id: string; quantity: number }>(
    `select tracker_id, line_item_id, quantity from tracker_item
      where deleted_at is null and tracker_id in (select jsonb_array_elements_text(?::jsonb)) order by id`,
    [JSON.stringify(trackers.map(({ id }) => id))],
  );
  return trackers.map((tracker) => ({
    ...tracker,
    events: [],
    items: items
      .filter(({ tracker_id }) => tracker_id === tracker.id)
      .map(({ line_item_id, quantity }) => ({ line_item_id, quantity })),
  }));
}
