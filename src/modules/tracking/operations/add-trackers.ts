import { generateEntityId } from "@medusajs/framework/utils";
import { DEFAULT_THRESHOLDS } from "../domain/attention";
import { addBusinessDays } from "../domain/business-days";
import type { Capabilities, ShipmentDetails, TrackedNumber } from "../provider";
import { insertEffects } from "../repositories/outbox-repository";
import { findParked, lockNumbers } from "../repositories/parked-repository";
import type { Sql } from "../repositories/sql";
import { replaceItems, type TrackerItemInput } from "../repositories/tracker-item-repository";
import { insertTrackers, lockTrackersAround, reviveTracker } from "../repositories/tracker-repository";
import type { Direction, NewTrackerRow, TrackerRow } from "../repositories/tracker-row";
import { beginAnew, endUses } from "./foreign-scans";
import { groupBy } from "./group-by";
import { handoversOfCurrent } from "./hand-over-instructions";
import { applyUpdates } from "./ingest";

/** A package to follow. Numbers are normalised, carriers resolved. */
export interface NewTracker extends TrackedNumber, ShipmentDetails {
  provider_id: string;
  carrier_name: string | null;
  order_id: string;
  fulfillment_id: string;
  direction: Direction;
  /** Null while the fulfillment is not shipped: until then nothing is registered. */
  shipped_at: Date | null;
  on_label: boolean;
  items: TrackerItemInput[];
}

export interface AddTrackersOptions {
  /** Bring back numbers that were removed from their fulfillment; a label alone does not. */
  revive_removed: boolean;
  /** Which providers need a registration, and which can be fetched. */
  capabilities: (providerId: string) => Capabilities;
  now: Date;
}

export interface AddedTrackers {
  /** New ones, and removed ones that were brought back. */
  created: TrackerRow[];
  /** Ids of those that were brought back. */
  revived: string[];
  /** Trackers that were there already, live or removed. */
  existing: TrackerRow[];
}

/**
 * Enters trackers; one per number and fulfillment. Updates that arrived before their tracker are applied at once.
 */
export async function addTrackers(
  sql: Sql,
  trackers: NewTracker[],
  options: AddTrackersOptions,
): Promise<AddedTrackers> {
  const byProvider = [...groupBy(trackers, ({ provider_id }) => provider_id)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  for (const [providerId, group] of byProvider) {
    await lockNumbers(
      sql,
      providerId,
      group.map(({ tracking_number }) => tracking_number),
    );
  }
  const fulfillments = [...new Set(trackers.map(({ fulfillment_id }) => fulfillment_id))];
  const locked = await lockTrackersAround(sql, fulfillments, trackers);
  const known = locked.filter(({ fulfillment_id }) => fulfillments.includes(fulfillment_id));
  // Ids of one moment have no order of their own; sorted, they keep the packages in the order they were entered in.
  const ids = trackers.map(() => generateEntityId(undefined, "trk")).sort();
  const rows = trackers.map((tracker, index) => toRow(tracker, ids[index] ?? "", options));
  const created = await insertTrackers(
    sql,
    rows.filter((row) => !known.some((other) => sameNumber(other, row))),
  );
  const revived = options.revive_removed ? await revive(sql, rows, known) : [];
  created.push(...revived);
  for (const { id } of revived) {
    // Its ship date may be another one than it was in its first life.
    await beginAnew(sql, id, options);
  }
  for (const row of created) {
    const items = trackers.find((tracker) => sameNumber(tracker, row))?.items ?? [];
    await replaceItems(sql, row.id, items);
  }
  await insertEffects(sql, [
    ...created.map(createdEffect),
    ...(await handoversOfCurrent(sql, created, options.capabilities)),
  ]);
  for (const [providerId, group] of groupBy(created, ({ provider_id }) => provider_id)) {
    const numbers = group.map(({ tracking_number }) => tracking_number);
    const updates = await findParked(sql, providerId, numbers);
    if (updates.length > 0) {
      const { can_fetch } = options.capabilities(providerId);
      await applyUpdates(sql, group, updates, { can_fetch, now: options.now, are_kept: true });
    }
  }
  await endUses(
    sql,
    locked.filter((tracker) => tracker.removed_at === null && !known.includes(tracker)),
    options,
  );
  const existing = known.filter(
    (other) => rows.some((row) => sameNumber(other, row)) && !created.some(({ id }) => id === other.id),
  );
  return { created, revived: revived.map(({ id }) => id), existing };
}

async function revive(sql: Sql, rows: NewTrackerRow[], known: TrackerRow[]): Promise<TrackerRow[]> {
  const revived: TrackerRow[] = [];
  for (const row of rows) {
    const removed = known.find((other) => sameNumber(other, row) && other.removed_at !== null);
    if (removed !== undefined) {
      revived.push(await reviveTracker(sql, removed.id, row));
    }
  }
  return revived;
}

function toRow({ items: _, ...tracker }: NewTracker, id: string, options: AddTrackersOptions): NewTrackerRow {
  return {
    ...tracker,
    id,
    status: "pending",
    ...beginning(options.capabilities(tracker.provider_id), options.now),
    register_at: null,
    attention_check_at: firstCheckAt(tracker.shipped_at),
  };
}

/** How a number begins: it waits to be registered, or is followed, and asked about, at once. */
export function beginning(
  { needs_registration, can_fetch }: Capabilities,
  now: Date,
): Pick<TrackerRow, "provider_state" | "next_poll_at"> {
  return needs_registration
    ? { provider_state: "waiting", next_poll_at: null }
    : { provider_state: "registered", next_poll_at: can_fetch ? now : null };
}

/** When a package that is never scanned begins to need a person. */
export function firstCheckAt(shippedAt: Date | null): Date | null {
  return shippedAt === null ? null : addBusinessDays(shippedAt, DEFAULT_THRESHOLDS.no_first_scan_days);
}

function sameNumber(
  a: { fulfillment_id: string; tracking_number: string },
  b: { fulfillment_id: string; tracking_number: string },
): boolean {
  return a.fulfillment_id === b.fulfillment_id && a.tracking_number === b.tracking_number;
}

function createdEffect(row: TrackerRow) {
  const { id, order_id, fulfillment_id, tracking_number, status } = row;
  return {
    kind: "emit" as const,
    unique_key: `emit:${id}:created:${row.updated_at.getTime()}`,
    tracker_id: id,
    order_id,
    payload: {
      names: ["tracker.created" as const],
      data: { id, order_id, fulfillment_id, tracking_number, status },
    },
  };
}
