import type { Sql } from "./sql";
import { type CorrectionBegun, LIVE, type TrackerRow } from "./tracker-row";

/** Notes that a correction to another number is about to change the label, before it does. */
export async function noteCorrection(sql: Sql, trackerId: string, begun: CorrectionBegun): Promise<void> {
  await sql.execute("update tracker set correction_begun = ?::jsonb, updated_at = now() where id = ?", [
    JSON.stringify(begun),
    trackerId,
  ]);
}

/** A correction that was begun did not come to be. */
export async function forgetCorrection(sql: Sql, trackerId: string): Promise<void> {
  await sql.execute("update tracker set correction_begun = null, updated_at = now() where id = ?", [
    trackerId,
  ]);
}

/** Packages of a fulfillment of which a correction was begun and neither made nor taken back. */
export function findCorrectionsBegun(
  sql: Sql,
  fulfillmentId: string,
): Promise<(Pick<TrackerRow, "id"> & { correction_begun: CorrectionBegun })[]> {
  return sql.execute(
    `select id, correction_begun from tracker
      where fulfillment_id = ? and correction_begun is not null and ${LIVE} order by id`,
    [fulfillmentId],
  );
}
