import type { TimelineEvent } from "../domain/snapshot";
import { newId } from "../new-id";
import { asRecordset, type Columns, columnList, type Sql } from "./sql";

const EVENT_COLUMNS = {
  id: "text",
  tracker_id: "text",
  occurred_at: "timestamptz",
  time_known: "boolean",
  position: "integer",
  local_time: "text",
  status: "text",
  reason: "text",
  sub_status: "text",
  description: "text",
  description_translated: "text",
  location: "text",
  country: "text",
  region: "text",
  city: "text",
  coordinates: "jsonb",
  carrier_name: "text",
  source: "text",
  public: "boolean",
  created_by: "text",
  fingerprint: "text",
  version: "text",
} satisfies Columns;

/** What a newer snapshot may say differently of a scan. */
const WORDS = Object.keys(EVENT_COLUMNS).filter(
  (name) => !["id", "tracker_id", "fingerprint", "source", "created_by"].includes(name),
);

export interface EventToStore extends TimelineEvent {
  tracker_id: string;
  source: "provider" | "manual";
  public: boolean;
  created_by: string | null;
}

/**
 * Adds events. One that is known takes the words of the newest snapshot that has it, so that the end is the same
 * in whatever order snapshots arrive.
 */
export async function upsertEvents(sql: Sql, events: EventToStore[]): Promise<void> {
  if (events.length === 0) {
    return;
  }
  const rows = events.map((event) => ({ id: newId("trev"), ...event }));
  const assignments = WORDS.map((name) => `"${name}" = excluded."${name}"`);
  await sql.execute(
    `insert into tracking_event (${columnList(EVENT_COLUMNS)})
     select ${columnList(EVENT_COLUMNS, "r")} from ${asRecordset("r", EVENT_COLUMNS)}
     on conflict (tracker_id, fingerprint) where deleted_at is null
     do update set ${assignments.join(", ")}, updated_at = now()
       where excluded.version > tracking_event.version collate "C"`,
    [JSON.stringify(rows)],
  );
}

/** Trackers' events as they were stored. */
export async function readEvents(sql: Sql, trackerIds: string[]): Promise<EventToStore[]> {
  const rows = await sql.execute<Omit<EventToStore, "occurred_at"> & { occurred_at: Date }>(
    `select ${columnList(EVENT_COLUMNS)} from tracking_event
      where tracker_id in (select jsonb_array_elements_text(?::jsonb)) and deleted_at is null`,
    [JSON.stringify(trackerIds)],
  );
  return rows.map((row) => ({ ...row, occurred_at: row.occurred_at.toISOString() }));
}

/** Forgets scans that turned out to be another package's. */
export async function deleteScans(
  sql: Sql,
  scans: Pick<EventToStore, "tracker_id" | "fingerprint">[],
): Promise<void> {
  if (scans.length > 0) {
    await sql.execute(
      `delete from tracking_event e using ${asRecordset("r", { tracker_id: "text", fingerprint: "text" })}
        where e.tracker_id = r.tracker_id and e.fingerprint = r.fingerprint`,
      [JSON.stringify(scans)],
    );
  }
}

/** Forgets a tracker's events: its number turned out to be another package's. */
export async function deleteEvents(sql: Sql, trackerId: string): Promise<void> {
  await sql.execute("delete from tracking_event where tracker_id = ?", [trackerId]);
}
