import { cutoffOf } from "../domain/cutoff";
import { type EventToStore, readEvents } from "../repositories/event-repository";
import type { Sql } from "../repositories/sql";
import { findOtherUses } from "../repositories/tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { groupBy } from "./group-by";

/** What is known of a package, and when later orders got its number, too. */
export interface NumberPast {
  other_cutoffs: Date[];
  events: EventToStore[];
}

/**
 * The past of those of the trackers whose number a later order has, by their ids. Asked once they are locked, so that one
 * that is entered meanwhile is either seen here, or finds what is written now and ends it (see `endUses`).
 */
export async function readPasts(sql: Sql, trackers: TrackerRow[]): Promise<Map<string, NumberPast>> {
  const uses = await findOtherUses(
    sql,
    trackers.map(({ id }) => id),
  );
  if (uses.length === 0) {
    return new Map();
  }
  const usesByTracker = groupBy(uses, ({ tracker_id }) => tracker_id);
  const pasts = new Map<string, NumberPast>();
  for (const { id, order_placed_at, ship_date } of trackers) {
    const own = cutoffOf(order_placed_at, ship_date);
    const others = (usesByTracker.get(id) ?? []).map((use) => cutoffOf(use.order_placed_at, use.ship_date));
    const later = others.filter((other) => other !== null && (own === null || other > own));
    if (later.length > 0) {
      pasts.set(id, { other_cutoffs: later as Date[], events: [] });
    }
  }
  const ids = [...pasts.keys()];
  for (const event of ids.length === 0 ? [] : await readEvents(sql, ids)) {
    pasts.get(event.tracker_id)?.events.push(event);
  }
  return pasts;
}

/** The past of one tracker, whoever else has its number. */
export async function readPast(sql: Sql, tracker: TrackerRow): Promise<NumberPast> {
  const past = (await readPasts(sql, [tracker])).get(tracker.id);
  return past ?? { other_cutoffs: [], events: await readEvents(sql, [tracker.id]) };
}
