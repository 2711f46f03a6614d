import type { ChangedNumber, TrackedNumber } from "../provider";
import { SAME_REGISTRATION } from "./registration-name";
import type { Sql } from "./sql";
import type { TrackerRow } from "./tracker-row";

/** Live trackers among changed numbers whose news we do not have yet. */
export function findOutdated(sql: Sql, providerId: string, changed: ChangedNumber[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select t.* from tracker t
       join jsonb_to_recordset(?::jsonb) as r(tracking_number text, carrier_code text, changed_at timestamptz)
         on ${SAME_REGISTRATION}
      where t.provider_id = ? and t.removed_at is null and t.deleted_at is null
        and (r.changed_at is null or t.snapshot_at is null or t.snapshot_at < r.changed_at)`,
    [JSON.stringify(changed), providerId],
  );
}

/**
 * Of numbers that a provider has stopped following, those that we believe to be followed.
 *
 * @param listedAt when the provider was asked: what was registered or retracked since is followed
 */
export function findStopsUnnoticed(
  sql: Sql,
  providerId: string,
  stopped: TrackedNumber[],
  listedAt: Date,
): Promise<TrackedNumber[]> {
  return sql.execute<TrackedNumber>(
    `select r.tracking_number, r.carrier_code from tracker t
       join jsonb_to_recordset(?::jsonb) as r(tracking_number text, carrier_code text) on ${SAME_REGISTRATION}
      where t.provider_id = ? and t.provider_state = 'registered' and t.removed_at is null and t.deleted_at is null
      group by r.tracking_number, r.carrier_code
     having max(greatest(t.created_at, t.registered_at, t.retracked_at)) < ?`,
    [JSON.stringify(stopped), providerId, listedAt],
  );
}
