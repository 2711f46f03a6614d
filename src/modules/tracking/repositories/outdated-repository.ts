import type { ChangedNumber } from "../provider";
import type { Sql } from "./sql";
import type { TrackerRow } from "./tracker-row";

/** Live trackers among changed numbers whose news we do not have yet. */
export function findOutdated(sql: Sql, providerId: string, changed: ChangedNumber[]): Promise<TrackerRow[]> {
  return sql.execute<TrackerRow>(
    `select t.* from tracker t
       join jsonb_to_recordset(?::jsonb) as r(tracking_number text, carrier_code text, changed_at timestamptz)
         on r.tracking_number = t.tracking_number
        and (r.carrier_code is null or t.carrier_code is null or r.carrier_code = t.carrier_code)
      where t.provider_id = ? and t.removed_at is null and t.deleted_at is null
        and (r.changed_at is null or t.snapshot_at is null or t.snapshot_at < r.changed_at)`,
    [JSON.stringify(changed), providerId],
  );
}
