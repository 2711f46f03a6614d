import type { TrackingUpdate } from "../provider";
import { deleteScans, upsertEvents } from "../repositories/event-repository";
import { settleReports } from "../repositories/not-received-repository";
import { insertEffects } from "../repositories/outbox-repository";
import { lockNumbers, parkUpdates } from "../repositories/parked-repository";
import type { Sql } from "../repositories/sql";
import {
  lockTrackersByNumber,
  readCarriersByNumber,
  updateTrackerNews,
} from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { effectsOf } from "./effects-of-news";
import { groupBy } from "./group-by";
import { TrackerNews } from "./news";
import { readPasts } from "./number-past";

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

export interface ApplyOptions {
  can_fetch: boolean;
  now: Date;
  /** The updates were kept from before their trackers were entered. */
  are_kept?: boolean;
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
  const trackers = await lockConcerned(sql, providerId, updates);
  // That a number was let go says nothing about the tracker that may be entered for it.
  const strangers = withoutTracker(updates, trackers).filter(({ kind }) => kind === "snapshot");
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
  options: ApplyOptions,
): Promise<TrackerChange[]> {
  const byNumber = groupBy(updates, (update) => update.tracking_number);
  const pasts = await readPasts(sql, trackers);
  const news = trackers.map((tracker) => {
    const item = new TrackerNews(tracker, options.now, pasts.get(tracker.id));
    for (const update of byNumber.get(tracker.tracking_number) ?? []) {
      if (!concerns(update, item.after)) {
        continue;
      }
      if (update.kind === "snapshot") {
        item.takeSnapshot(update.snapshot, update.carrier_code, { isKept: options.are_kept ?? false });
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
  await deleteScans(
    sql,
    news.flatMap((item) => item.eventsToForget()),
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
function concerns(
  update: TrackingUpdate,
  tracker: Pick<TrackerRow, "tracking_number" | "carrier_code">,
): boolean {
  return (
    update.tracking_number === tracker.tracking_number &&
    (update.carrier_code === null ||
      tracker.carrier_code === null ||
      update.carrier_code === tracker.carrier_code)
  );
}

/** Updates that concern none of these trackers. */
function withoutTracker(
  updates: TrackingUpdate[],
  trackers: Pick<TrackerRow, "tracking_number" | "carrier_code">[],
): TrackingUpdate[] {
  const byNumber = groupBy(trackers, ({ tracking_number }) => tracking_number);
  return updates.filter(
    (update) => !byNumber.get(update.tracking_number)?.some((tracker) => concerns(update, tracker)),
  );
}

/**
 * Locks the trackers that updates concern, in the order in which everybody does: first the numbers that somebody may be
 * entering just now, then the trackers, by their ids.
 */
async function lockConcerned(sql: Sql, providerId: string, updates: TrackingUpdate[]): Promise<TrackerRow[]> {
  const numbers = numbersOf(updates);
  const entering = numbersOf(withoutTracker(updates, await readCarriersByNumber(sql, providerId, numbers)));
  if (entering.length > 0) {
    await lockNumbers(sql, providerId, entering);
  }
  const trackers = await lockTrackersByNumber(sql, providerId, numbers);
  const vanished = numbersOf(withoutTracker(updates, trackers)).filter(
    (number) => !entering.includes(number),
  );
  if (vanished.length === 0) {
    return trackers;
  }
  // Removed or corrected since the first look, and maybe entered anew, too.
  await lockNumbers(sql, providerId, vanished);
  return lockTrackersByNumber(sql, providerId, numbers);
}

function numbersOf(updates: TrackingUpdate[]): string[] {
  return [...new Set(updates.map(({ tracking_number }) => tracking_number))];
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
