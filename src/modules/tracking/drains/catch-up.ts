import { randomUUID } from "node:crypto";
import type { TrackingContext } from "../context";
import { askedOf } from "../operations/answer";
import { ingest, type TrackerChange } from "../operations/ingest";
import type { ChangedNumber } from "../provider";
import { findOutdated, findStopsUnnoticed } from "../repositories/changed-number-repository";
import { leaveLane, tryLane } from "../repositories/lane-repository";
import { readProviderStatus, saveProviderCursor } from "../repositories/provider-status-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { guardedCall, isPaused } from "./guarded-call";
import { fetchAndIngest } from "./polls";
import { watchWebhooks } from "./webhook-watch";

const LANE_SECONDS = 120;
/** More pages than this wait for the next turn, so that one backlog does not hold up everything else. */
const MAX_PAGES = 500;

/**
 * Asks providers what changed, and fetches only that: the cost is what changed, not what exists.
 * One process at a time catches up with a provider.
 */
export async function drainChanges(context: TrackingContext): Promise<TrackerChange[]> {
  const changes: TrackerChange[] = [];
  for (const id of context.providers.ids) {
    const holder = randomUUID();
    const lane = `catch-up:${id}`;
    if (!context.providers.get(id).can_fetch || (await isPaused(context, id, "changes"))) {
      continue;
    }
    if (!(await context.direct((sql) => tryLane(sql, lane, holder, LANE_SECONDS)))) {
      continue;
    }
    try {
      changes.push(...(await catchUp(context, id, () => keepLane(context, lane, holder))));
    } finally {
      await context.direct((sql) => leaveLane(sql, lane, holder));
    }
  }
  return changes;
}

function keepLane(context: TrackingContext, lane: string, holder: string): Promise<boolean> {
  return context.direct((sql) => tryLane(sql, lane, holder, LANE_SECONDS));
}

async function catchUp(
  context: TrackingContext,
  providerId: string,
  stillOurs: () => Promise<boolean>,
): Promise<TrackerChange[]> {
  const provider = context.providers.get(providerId);
  const changes: TrackerChange[] = [];
  const withNews: TrackerRow[] = [];
  let cursor = (await context.direct((sql) => readProviderStatus(sql, providerId)))?.cursor ?? null;
  for (let pages = 0; pages < MAX_PAGES && (await stillOurs()); pages += 1) {
    const listedAt = new Date();
    const list = async () => ({
      page: await provider.changesSince(cursor, context.callContext(providerId)),
    });
    const answer = await guardedCall(context, providerId, "changes", list, ({ page }) => page !== null);
    const page = answer?.page ?? null;
    if (page === null) {
      break;
    }
    const outdated = await findOutdatedOf(context, providerId, page.changed);
    const fetched = await fetchAndIngest(context, providerId, outdated);
    const stops = await takeStops(context, providerId, page.changed, listedAt);
    changes.push(...fetched.changes, ...stops);
    withNews.push(...outdated.filter(({ id }) => fetched.changes.some((change) => change.id === id)));
    if (!fetched.complete) {
      break;
    }
    // Kept only after what the page lists was taken in: a kill in between repeats the page, and repeating is free.
    cursor = page.cursor;
    await context.direct((sql) => saveProviderCursor(sql, providerId, page.cursor));
    if (page.done) {
      break;
    }
  }
  await watchWebhooks(context, providerId, withNews.map(askedOf));
  return changes;
}

async function findOutdatedOf(
  context: TrackingContext,
  providerId: string,
  changed: ChangedNumber[],
): Promise<TrackerRow[]> {
  return changed.length === 0 ? [] : context.direct((sql) => findOutdated(sql, providerId, changed));
}

/**
 * Takes in that the provider has stopped following numbers: only its list says so when the webhook is lost.
 *
 * @param listedAt numbers that were retracked since are followed again, whatever the list said
 */
async function takeStops(
  context: TrackingContext,
  providerId: string,
  changed: ChangedNumber[],
  listedAt: Date,
): Promise<TrackerChange[]> {
  const stopped = changed.filter((number) => number.stopped === true);
  if (stopped.length === 0) {
    return [];
  }
  const { can_fetch } = context.providers.get(providerId);
  return context.transaction(async (sql) => {
    const unnoticed = await findStopsUnnoticed(sql, providerId, stopped, listedAt);
    const updates = unnoticed.map((number) => ({ ...number, kind: "stopped" as const, message: null }));
    return (await ingest(sql, providerId, updates, { can_fetch, now: new Date() })).changes;
  });
}
