import type { TrackingUpdate } from "../provider";
import { upsertEvents } from "../repositories/event-repository";
import { settleReports } from "../repositories/not-received-repository";
import { insertEffects } from "../repositories/outbox-repository";
import { lockNumbers, parkUpdates } from "../repositories/parked-repository";
import type { Sql } from "../repositories/sql";
import { lockTrackersByNumber, updateTrackerNews } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { effectsOf } from "./effects-of-news";
import { groupBy } from "./group-by";
import { TrackerNews } from "./news";

/** What a batch of updates did to one tracker. */
export interface TrackerChange {
  id: string;
  order_id: string;
  fulfillment_id: string;
  status: TrackerRow["status"];
  previous_status: TrackerRow["status"];
  status_changed: boolean;
}

export interface IngestResult {
  /** Trackers that changed, and how. */
  changes: TrackerChange[];
  /** Updates for numbers nobody knows, kept for 24 h. */
  parked: number;
}

/**
 * Takes a batch of one provider's updates in, in one transaction: locks the trackers in one order, adds events,
 * takes the newest snapshot, writes effects. All of it happens or nothing.
 */
export async function ingest(
  sql: Sql,
  providerId: string,
  updates: TrackingUpdate[],
  options: { can_fetch: boolean; now: Date },
): Promise<IngestResult> {
  const numbers = [...new Set(updates.map((update) => update.tracking_number))];
  const trackers = await lockTrackersByNumber(sql, providerId, numbers);
  const unknown = updates.filter((update) => !trackers.some((tracker) => concerns(update, tracker)));
  if (unknown.length > 0) {
    trackers.push(...(await lateComers(sql, providerId, unknown, trackers)));
  }
  const strangers = updates.filter((update) => !trackers.some((tracker) => concerns(update, tracker)));
  if (strangers.length > 0) {
    await parkUpdates(sql, providerId, strangers);
  }
  const changes = await applyUpdates(sql, trackers, updates, options);
  return { changes, parked: strangers.length };
}

/** Applies updates to trackers that are locked already. */
export async function applyUpdates(
  sql: Sql,
  trackers: TrackerRow[],
  updates: TrackingUpdate[],
  options: { can_fetch: boolean; now: Date },
): Promise<TrackerChange[]> {
  const byNumber = groupBy(updates, (update) => update.tracking_number);
  const news = trackers.map((tracker) => {
    const item = new TrackerNews(tracker, options.now);
    for (const update of byNumber.get(tracker.tracking_number) ?? []) {
      if (!concerns(update, item.after)) {
        continue;
      }
      if (update.kind === "snapshot") {
        item.takeSnapshot(update.snapshot, update.carrier_code);
      } else {
        item.takeStop(update.message);
      }
    }
    item.settle(options.can_fetch);
    return item;
  });
  await saveNews(sql, news, { tell_customer: true });
  return news.filter((item) => item.changed).map(describe);
}

/** Writes what was taken in. */
export async function saveNews(
  sql: Sql,
  news: TrackerNews[],
  options: { tell_customer: boolean },
): Promise<void> {
  await upsertEvents(
    sql,
    news.flatMap((item) => item.eventsToStore()),
  );
  await updateTrackerNews(
    sql,
    news.map((item) => item.after),
  );
  const settled = news.filter((item) => item.reportSettled).map((item) => item.after.id);
  if (settled.length > 0) {
    await settleReports(sql, settled, { resolution: "news" });
  }
  await insertEffects(
    sql,
    news.flatMap((item) => effectsOf(item, { ...options, now: new Date() })),
  );
}

/**
 * Whether an update is about a tracker. The same number at another carrier is another package; a tracker without a
 * carrier takes the first that speaks.
 */
function concerns(update: TrackingUpdate, tracker: TrackerRow): boolean {
  return (
    update.tracking_number === tracker.tracking_number &&
    (update.carrier_code === null ||
      tracker.carrier_code === null ||
      update.carrier_code === tracker.carrier_code)
  );
}

/** Trackers that were being entered while we looked. */
async function lateComers(
  sql: Sql,
  providerId: string,
  unknown: TrackingUpdate[],
  known: TrackerRow[],
): Promise<TrackerRow[]> {
  const numbers = unknown.map((update) => update.tracking_number);
  await lockNumbers(sql, providerId, numbers);
  const found = await lockTrackersByNumber(sql, providerId, numbers);
  return found.filter(({ id }) => !known.some((tracker) => tracker.id === id));
}

function describe(item: TrackerNews): TrackerChange {
  const { id, order_id, fulfillment_id, status } = item.after;
  return {
    id,
    order_id,
    fulfillment_id,
    status,
    previous_status: item.before.status,
    status_changed: item.statusChanged,
  };
}
