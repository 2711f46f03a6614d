import { settleReports } from "../repositories/not-received-repository";
import { insertEffects } from "../repositories/outbox-repository";
import type { Sql } from "../repositories/sql";
import { lockTrackersByFulfillment, lockTrackersById, markRemoved } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { stopUnused } from "./release-registrations";

/** Stops watching packages. The provider is told when no other tracker uses the registration. */
export async function removeTrackers(sql: Sql, ids: string[]): Promise<TrackerRow[]> {
  const locked = await lockTrackersById(sql, ids);
  const removed = await markRemoved(
    sql,
    locked.map(({ id }) => id),
  );
  await insertEffects(sql, await stopUnused(sql, removed, new Date()));
  const reported = locked.filter(({ not_received_at }) => not_received_at !== null);
  if (reported.length > 0) {
    const ids = reported.map(({ id }) => id);
    await settleReports(sql, ids, { resolution: "merchant", resolved_by: null });
  }
  return removed;
}

/** Stops watching everything of cancelled fulfillments. */
export async function removeTrackersOfFulfillments(
  sql: Sql,
  fulfillmentIds: string[],
): Promise<TrackerRow[]> {
  const trackers = await lockTrackersByFulfillment(sql, fulfillmentIds);
  return removeTrackers(
    sql,
    trackers.filter(({ removed_at }) => removed_at === null).map(({ id }) => id),
  );
}
