import {
  type RegistrationName,
  registrationValues,
  SAME_REGISTRATION,
  USES_REGISTRATION,
} from "./registration-name";
import { asRecordset, columnList, type Sql, updateMany } from "./sql";
import {
  type ClosedBy,
  LIVE,
  NEW_TRACKER_COLUMNS,
  NEWS_COLUMNS,
  type NewTrackerRow,
  type TrackerRow,
} from "./tracker-row";

/** Locks every live tracker of the given numbers, in the order of their ids, so that batches cannot deadlock. */
export function lockTrackersByNumber(sql: Sql, providerId: string, numbers: string[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select * from tracker
      where provider_id = ? and ${LIVE}
        and tracking_number in (select jsonb_array_elements_text(?::jsonb))
      order by id for update`,
    [providerId, JSON.stringify(numbers)],
  );
}

/** Locks the live trackers that use a registration, or may, in the order of their ids. */
export function lockTrackersOfRegistration(sql: Sql, registration: RegistrationName): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select * from tracker where ${USES_REGISTRATION} and ${LIVE} order by id for update`,
    registrationValues(registration),
  );
}

/** Which carriers the live trackers of the given numbers have, without a lock. */
export function readCarriersByNumber(
  sql: Sql,
  providerId: string,
  numbers: string[],
): Promise<Pick<TrackerRow, "tracking_number" | "carrier_code">[]> {
  return sql.execute(
    `select tracking_number, carrier_code from tracker
      where provider_id = ? and ${LIVE}
        and tracking_number in (select jsonb_array_elements_text(?::jsonb))`,
    [providerId, JSON.stringify(numbers)],
  );
}

/** Locks trackers by id, removed ones included, in the order of their ids. */
export function lockTrackersById(sql: Sql, ids: string[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select * from tracker
      where deleted_at is null and id in (select jsonb_array_elements_text(?::jsonb))
      order by id for update`,
    [JSON.stringify(ids)],
  );
}

/** Locks all trackers of fulfillments, removed ones included, in the order of their ids. */
export function lockTrackersByFulfillment(sql: Sql, fulfillmentIds: string[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select * from tracker
      where deleted_at is null and fulfillment_id in (select jsonb_array_elements_text(?::jsonb))
      order by id for update`,
    [JSON.stringify(fulfillmentIds)],
  );
}

/**
 * Locks all trackers of fulfillments, removed ones included, and the live ones that other fulfillments have of these
 * numbers, in the order of their ids.
 */
export function lockTrackersAround(
  sql: Sql,
  fulfillmentIds: string[],
  numbers: Pick<RegistrationName, "provider_id" | "tracking_number">[],
): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select * from tracker
      where id in (
          select id from tracker
           where deleted_at is null and fulfillment_id in (select jsonb_array_elements_text(?::jsonb))
          union
          select t.id from tracker t
            join ${asRecordset("n", { provider_id: "text", tracking_number: "text" })}
              on n.provider_id = t.provider_id and n.tracking_number = t.tracking_number
           where t.removed_at is null and t.deleted_at is null)
      order by id for update`,
    [JSON.stringify(fulfillmentIds), JSON.stringify(numbers)],
  );
}

/** Inserts trackers; those whose number is on their fulfillment already are left alone and not returned. */
export function insertTrackers(sql: Sql, rows: NewTrackerRow[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `insert into tracker (${columnList(NEW_TRACKER_COLUMNS)})
     select ${columnList(NEW_TRACKER_COLUMNS, "r")} from ${asRecordset("r", NEW_TRACKER_COLUMNS)}
     on conflict (fulfillment_id, tracking_number) where deleted_at is null do nothing
     returning *`,
    [JSON.stringify(rows)],
  );
}

/**
 * Writes what news changed, many trackers at once. When a delivery was learned is for Postgres's clock to say, and now
 * that nobody else can write the tracker: it is compared with the moment in which others were removed.
 */
export function updateTrackerNews(sql: Sql, rows: TrackerRow[]): Promise<void> {
  return updateMany(sql, "tracker", NEWS_COLUMNS, rows, {
    delivered_noted_at: `case when r.status = 'delivered' then coalesce(t.delivered_noted_at, clock_timestamp()) end`,
  });
}

/**
 * When orders got the numbers that these trackers have, too: a row for each other order's tracker, removed ones included,
 * since their packages may still be under way.
 */
export function findOtherUses(
  sql: Sql,
  ids: string[],
): Promise<(Pick<TrackerRow, "order_placed_at" | "ship_date"> & { tracker_id: string })[]> {
  return sql.execute(
    `select t.id as tracker_id, r.order_placed_at, r.ship_date
       from tracker t
       join tracker r on r.provider_id = t.provider_id and ${SAME_REGISTRATION}
      where t.id in (select jsonb_array_elements_text(?::jsonb))
        and r.order_id <> t.order_id and r.deleted_at is null`,
    [JSON.stringify(ids)],
  );
}

/** Another order's tracker with the same number. */
export type SharedNumberRow = Pick<
  TrackerRow,
  "id" | "tracking_number" | "order_id" | "order_number" | "status" | "reason" | "status_at"
>;

/** Live trackers of other orders with one of these numbers: the same box, or a number used twice. */
export function findSharedNumbers(sql: Sql, orderId: string, numbers: string[]): Promise<SharedNumberRow[]> {
  return sql.execute(
    `select id, tracking_number, order_id, order_number, status, reason, status_at from tracker
      where order_id <> ? and ${LIVE}
        and tracking_number in (select jsonb_array_elements_text(?::jsonb))
      order by id limit 50`,
    [orderId, JSON.stringify(numbers)],
  );
}

/**
 * Of these registrations, those that no live tracker uses any more, nor may use.
 *
 * @param registrations `let_go_by`: a live tracker that had it and was corrected to have another
 */
export async function findUnusedRegistrations(
  sql: Sql,
  registrations: (RegistrationName & { let_go_by?: string })[],
): Promise<RegistrationName[]> {
  const columns = { provider_id: "text", tracking_number: "text", carrier_code: "text", let_go_by: "text" };
  return sql.execute(
    `select distinct r.provider_id, r.tracking_number, r.carrier_code from ${asRecordset("r", columns)}
      where not exists (
        select 1 from tracker t
         where t.provider_id = r.provider_id and ${SAME_REGISTRATION}
           and t.id is distinct from r.let_go_by
           and (t.provider_state in ('registered', 'waiting') or t.provider_state_reason = 'retrack_asked')
           and t.removed_at is null and t.deleted_at is null)`,
    [JSON.stringify(registrations)],
  );
}

/** What a tracker knows before any news. */
const NO_NEWS = [...Object.keys(NEWS_COLUMNS), "delivered_noted_at"]
  .filter((name) => !["carrier_code", "carrier_name"].includes(name))
  .map((name) => `"${name}" = default`)
  .join(", ");

/** Forgets everything a provider or a person said of a package: it turned out to be another one. */
export async function forgetNews(sql: Sql, trackerId: string): Promise<void> {
  await sql.execute(`update tracker set ${NO_NEWS}, updated_at = now() where id = ?`, [trackerId]);
}

/** What of a tracker's first life must not speak for its second. */
const REVIVED_ANEW = [
  "provider_state_reason",
  "provider_state_message",
  "provider_state_code",
  "registered_at",
  "register_attempts",
  "register_anew",
  "retracked_at",
  "poll_attempts",
  "fulfillment_closed_at",
  "fulfillment_closed_by",
] satisfies (keyof TrackerRow)[];

/** Brings a removed tracker back as if it were entered anew, keeping its id, and its events with what they lead to. */
export async function reviveTracker(sql: Sql, id: string, row: NewTrackerRow): Promise<TrackerRow> {
  const fresh = Object.keys(NEW_TRACKER_COLUMNS).filter((name) => name !== "id" && name !== "status");
  const given = fresh.map((name) => `"${name}" = r."${name}"`);
  const assignments = [...given, ...REVIVED_ANEW.map((name) => `"${name}" = default`)].join(", ");
  const [revived] = await sql.execute<TrackerRow>(
    `update tracker t set ${assignments}, removed_at = null, updated_at = clock_timestamp()
       from ${asRecordset("r", NEW_TRACKER_COLUMNS)}
      where t.id = ? returning t.*`,
    [JSON.stringify([row]), id],
  );
  if (revived === undefined) {
    throw new Error(`Tracker ${id} vanished while it was brought back.`);
  }
  return revived;
}

/** Marks trackers as removed: they stay as tombstones, so that a label alone does not bring them back. */
export function markRemoved(sql: Sql, ids: string[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `update tracker
        set removed_at = clock_timestamp(), next_poll_at = null, register_at = null, attention = null,
            not_received_at = null, attention_check_at = null, on_label = false, updated_at = clock_timestamp()
      where removed_at is null and id in (select jsonb_array_elements_text(?::jsonb))
      returning *`,
    [JSON.stringify(ids)],
  );
}

/** The fulfillment went out: from now on its trackers are registered. */
export async function markShipped(
  sql: Sql,
  fulfillmentId: string,
  shippedAt: Date,
  firstCheckAt: Date | null,
): Promise<void> {
  await sql.execute(
    `update tracker set shipped_at = ?, attention_check_at = coalesce(attention_check_at, ?), updated_at = now()
      where fulfillment_id = ? and shipped_at is null and removed_at is null`,
    [shippedAt, firstCheckAt, fulfillmentId],
  );
}

/** The fulfillment was delivered or cancelled in Medusa: nothing more is marked. The first to close it counts. */
export async function closeFulfillment(sql: Sql, fulfillmentId: string, by: ClosedBy): Promise<void> {
  await sql.execute(
    `update tracker
        set fulfillment_closed_at = clock_timestamp(), fulfillment_closed_by = ?, updated_at = now(),
            attention = case when ? and not_received_at is null then null else attention end,
            attention_check_at = case when ? then null else attention_check_at end
      where fulfillment_id = ? and fulfillment_closed_at is null`,
    [by, by !== "plugin", by !== "plugin", fulfillmentId],
  );
}

/** Takes back that somebody closed a fulfillment; whether its packages need a person is looked at anew. */
export async function reopenFulfillment(sql: Sql, fulfillmentId: string, by: ClosedBy): Promise<void> {
  await sql.execute(
    `update tracker
        set fulfillment_closed_at = null, fulfillment_closed_by = null, updated_at = now(),
            attention_check_at = case when removed_at is null then now() end
      where fulfillment_id = ? and fulfillment_closed_by = ?`,
    [fulfillmentId, by],
  );
}

/** Forgets a removed tracker for good, to make room for its number. */
export async function deleteTombstone(sql: Sql, id: string): Promise<void> {
  await sql.execute("delete from tracker where id = ? and removed_at is not null", [id]);
}

/** Other live trackers that share a tracker's registration. */
export function findRegistrationMates(sql: Sql, tracker: TrackerRow): Promise<{ id: string }[]> {
  return sql.execute(
    `select id from tracker
      where ${USES_REGISTRATION} and id <> ? and provider_state = 'registered' and ${LIVE}`,
    [...registrationValues(tracker), tracker.id],
  );
}

/** Remembers that numbers were seen on their fulfillment's labels. */
export async function markOnLabel(sql: Sql, fulfillmentId: string, numbers: string[]): Promise<void> {
  await sql.execute(
    `update tracker set on_label = true, updated_at = now()
      where fulfillment_id = ? and not on_label and ${LIVE}
        and tracking_number in (select jsonb_array_elements_text(?::jsonb))`,
    [fulfillmentId, JSON.stringify(numbers)],
  );
}

/** Takes trackers out as if they had never been entered, effects that nobody has begun included. */
export async function forgetTrackers(sql: Sql, ids: string[]): Promise<void> {
  const list = JSON.stringify(ids);
  await sql.execute(
    `with gone as (delete from tracker where id in (select jsonb_array_elements_text(?::jsonb)) returning id),
          reports as (delete from tracking_not_received_report where tracker_id in (select id from gone))
     delete from tracking_outbox where tracker_id in (select id from gone) and state = 'waiting'`,
    [list],
  );
}

/** Carriers that other live trackers of the same numbers have, by the id of the tracker that asks. */
export async function findCarriersOfMates(sql: Sql, ids: string[]): Promise<Map<string, string>> {
  const rows = await sql.execute<{ id: string; carrier_code: string }>(
    `select t.id, min(o.carrier_code) as carrier_code from tracker t
       join tracker o on o.provider_id = t.provider_id and o.tracking_number = t.tracking_number and o.id <> t.id
      where t.id in (select jsonb_array_elements_text(?::jsonb)) and t.carrier_code is null
        and o.carrier_code is not null and o.removed_at is null and o.deleted_at is null
      group by t.id having count(distinct o.carrier_code) = 1`,
    [JSON.stringify(ids)],
  );
  return new Map(rows.map(({ id, carrier_code }) => [id, carrier_code]));
}

/** An order's live trackers, as they are just now. */
export function readLiveTrackers(sql: Sql, orderId: string): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(`select * from tracker where order_id = ? and ${LIVE} order by id`, [
    orderId,
  ]);
}

/** Trackers by id, removed ones included, as they are just now. */
export function readTrackersById(sql: Sql, ids: string[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select * from tracker
      where deleted_at is null and id in (select jsonb_array_elements_text(?::jsonb)) order by id`,
    [JSON.stringify(ids)],
  );
}
