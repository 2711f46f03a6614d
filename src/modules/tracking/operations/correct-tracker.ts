import { generateEntityId, MedusaError } from "@medusajs/framework/utils";
import type { NewEffect } from "../domain/effect";
import type { Capabilities } from "../provider";
import { deleteEvents } from "../repositories/event-repository";
import { settleReports } from "../repositories/not-received-repository";
import { insertEffects } from "../repositories/outbox-repository";
import { findParked, lockNumbers } from "../repositories/parked-repository";
import { type Sql, updateMany } from "../repositories/sql";
import { replaceItems } from "../repositories/tracker-item-repository";
import {
  deleteTombstone,
  forgetNews,
  insertTrackers,
  lockTrackersAround,
  lockTrackersById,
  markRemoved,
  readTrackersById,
} from "../repositories/tracker-repository";
import { NEW_TRACKER_COLUMNS, type TrackerCorrection, type TrackerRow } from "../repositories/tracker-row";
import { beginning } from "./add-trackers";
import { beginAnew, endUses } from "./foreign-scans";
import { handoversOfCurrent } from "./hand-over-instructions";
import { applyUpdates } from "./ingest";
import { stopUnused } from "./release-registrations";

export interface CorrectTrackerOptions {
  announce: boolean;
  capabilities: (providerId: string) => Capabilities;
  now: Date;
}

const IDENTITY_COLUMNS = {
  provider_id: "text",
  tracking_number: "text",
  carrier_code: "text",
  carrier_name: "text",
  provider_state: "text",
  provider_state_reason: "text",
  provider_state_message: "text",
  provider_state_code: "text",
  register_at: "timestamptz",
  register_attempts: "integer",
  next_poll_at: "timestamptz",
  destination_postal_code: "text",
  destination_country: "text",
  phone_last4: "text",
  ship_date: "text",
  correction_begun: "jsonb",
};

/**
 * Corrects a tracker in place. With another number or carrier it is another package: what was known of the wrong
 * one is forgotten, and the right one is registered.
 */
export async function correctTracker(
  sql: Sql,
  id: string,
  correction: TrackerCorrection,
  options: CorrectTrackerOptions,
): Promise<TrackerRow> {
  const number = correction.tracking_number;
  const { siblings, mates } = await lockSiblings(sql, id, correction);
  const before = siblings.find((tracker) => tracker.id === id);
  if (before === undefined || before.removed_at !== null) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Tracker with id: ${id} was not found`);
  }
  const after = { ...before, ...detailsOf(correction), correction_begun: null };
  const numberChanged = number !== undefined && number !== before.tracking_number;
  const carrierChanged =
    correction.carrier !== undefined &&
    (correction.carrier.provider_id !== before.provider_id ||
      correction.carrier.code !== before.carrier_code);
  if (correction.carrier !== undefined) {
    after.provider_id = correction.carrier.provider_id;
    after.carrier_code = correction.carrier.code;
    after.carrier_name = correction.carrier.name;
  }
  if (numberChanged) {
    await makeRoomFor(sql, siblings, before, number);
    after.tracking_number = number;
  }
  const effects: NewEffect[] = [];
  if (numberChanged || carrierChanged) {
    await deleteEvents(sql, id);
    await forgetNews(sql, id);
    // What was said of the wrong package is answered by naming the right one.
    await settleReports(sql, [id], { resolution: "merchant", resolved_by: null });
    Object.assign(after, fresh(options.capabilities(after.provider_id), options.now));
  } else if (before.provider_state === "refused" || before.provider_state === "waiting") {
    Object.assign(after, fresh(options.capabilities(after.provider_id), options.now));
  } else if (Object.keys(detailsOf(correction)).length > 0) {
    effects.push(changeDetails(before, options.now));
  }
  await updateMany(sql, "tracker", IDENTITY_COLUMNS, [after]);
  if (numberChanged) {
    await leaveTombstone(sql, before);
  }
  if (numberChanged || carrierChanged) {
    effects.push(...(await releaseOrChange(sql, before, after, { numberChanged, now: options.now })));
    if (options.announce) {
      effects.push(announcement(before, after));
    }
    const fresh = { ...after, status: "pending" as const, reason: null };
    effects.push(...(await handoversOfCurrent(sql, [fresh], options.capabilities)));
  }
  if (correction.items !== undefined) {
    await replaceItems(sql, id, correction.items);
  }
  await insertEffects(sql, effects);
  if (after.ship_date !== before.ship_date) {
    await beginAnew(sql, id, options);
  }
  await endUses(sql, mates, options);
  return applyWaitingNews(sql, after, options);
}

function detailsOf(correction: TrackerCorrection) {
  const { destination_postal_code, destination_country, phone_last4, ship_date } = correction;
  return Object.fromEntries(
    Object.entries({ destination_postal_code, destination_country, phone_last4, ship_date }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

function fresh(capabilities: Capabilities, now: Date) {
  return {
    ...beginning(capabilities, now),
    provider_state_reason: null,
    provider_state_message: null,
    provider_state_code: null,
    register_at: null,
    register_attempts: 0,
  };
}

/**
 * Locks what a correction touches, in the order in which everybody does: first the number the tracker will have, which
 * news may be looking for, then all trackers of its fulfillment, and the others that have this number.
 */
async function lockSiblings(
  sql: Sql,
  id: string,
  correction: TrackerCorrection,
): Promise<{ siblings: TrackerRow[]; mates: TrackerRow[] }> {
  const [tracker] = await readTrackersById(sql, [id]);
  if (tracker === undefined) {
    return { siblings: [], mates: [] };
  }
  const { fulfillment_id } = tracker;
  const provider_id = correction.carrier?.provider_id ?? tracker.provider_id;
  const tracking_number = correction.tracking_number ?? tracker.tracking_number;
  await lockNumbers(sql, provider_id, [tracking_number]);
  const locked = await lockTrackersAround(sql, [fulfillment_id], [{ provider_id, tracking_number }]);
  return {
    siblings: locked.filter((other) => other.fulfillment_id === fulfillment_id),
    mates: locked.filter((other) => other.fulfillment_id !== fulfillment_id && other.removed_at === null),
  };
}

/** The number may be a tombstone of the same fulfillment; a live one is refused. */
async function makeRoomFor(
  sql: Sql,
  siblings: TrackerRow[],
  tracker: TrackerRow,
  number: string,
): Promise<void> {
  const taken = siblings.find((other) => other.tracking_number === number && other.id !== tracker.id);
  if (taken === undefined) {
    return;
  }
  if (taken.removed_at === null) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The tracking number ${number} is on this shipment already. Remove one of the two packages instead.`,
    );
  }
  await deleteTombstone(sql, taken.id);
}

/** The old number stays known as removed, in case its label is still around. */
async function leaveTombstone(sql: Sql, before: TrackerRow): Promise<void> {
  const id = generateEntityId(undefined, "trk");
  const values = Object.fromEntries(
    Object.keys(NEW_TRACKER_COLUMNS).map((name) => [name, before[name as keyof TrackerRow]]),
  );
  await insertTrackers(sql, [{ ...(values as unknown as TrackerRow), id, status: "pending" }]);
  await markRemoved(sql, [id]);
}

/**
 * The same number at another carrier keeps its registration, which the provider changes free of charge, unless
 * another tracker needs the old one; anything else ends what nobody uses.
 */
async function releaseOrChange(
  sql: Sql,
  before: TrackerRow,
  after: TrackerRow,
  { numberChanged, now }: { numberChanged: boolean; now: Date },
): Promise<NewEffect[]> {
  const ends = await stopUnused(sql, [{ ...before, let_go_by: before.id }], now);
  const keepable = !numberChanged && before.provider_id === after.provider_id && after.carrier_code !== null;
  if (!keepable || ends.length === 0) {
    return ends;
  }
  // It is the same registration, which costs nothing: should it be gone one day, a person decides about another.
  await sql.execute(
    "update tracker set provider_state = 'registered', registered_at = ?, updated_at = now() where id = ?",
    [before.registered_at ?? now, after.id],
  );
  after.provider_state = "registered";
  return [
    {
      kind: "provider_command",
      unique_key: `change_carrier:${after.id}:${before.carrier_code ?? ""}:${after.carrier_code}:${now.getTime()}`,
      tracker_id: after.id,
      order_id: after.order_id,
      payload: {
        provider_id: after.provider_id,
        command: "change_carrier",
        tracking_number: after.tracking_number,
        carrier_code: before.carrier_code,
        carrier_code_to: after.carrier_code,
      },
    },
  ];
}

function changeDetails(before: TrackerRow, now: Date): NewEffect {
  return {
    kind: "provider_command",
    unique_key: `change_details:${before.id}:${now.getTime()}`,
    tracker_id: before.id,
    order_id: before.order_id,
    payload: {
      provider_id: before.provider_id,
      command: "change_details",
      tracking_number: before.tracking_number,
      carrier_code: before.carrier_code,
      carrier_code_to: null,
    },
  };
}

/** Each correction is news of its own, also one that goes back to an earlier number. */
function announcement(before: TrackerRow, after: TrackerRow): NewEffect {
  return {
    kind: "notify",
    unique_key: `notify:shipped:${after.fulfillment_id}:${after.tracking_number}:${before.updated_at.getTime()}`,
    tracker_id: after.id,
    order_id: after.order_id,
    payload: {
      kind: "shipped",
      fulfillment_id: after.fulfillment_id,
      occurred_at: null,
      local_time: null,
      reason: null,
    },
  };
}

/** News that came for the right number before anyone asked for it. */
async function applyWaitingNews(
  sql: Sql,
  after: TrackerRow,
  options: CorrectTrackerOptions,
): Promise<TrackerRow> {
  const updates = await findParked(sql, after.provider_id, [after.tracking_number]);
  const locked = await lockTrackersById(sql, [after.id]);
  const { can_fetch } = options.capabilities(after.provider_id);
  await applyUpdates(sql, locked, updates, { can_fetch, now: options.now, are_kept: true });
  const [corrected] = await lockTrackersById(sql, [after.id]);
  return corrected ?? after;
}
