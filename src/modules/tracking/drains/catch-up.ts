import { randomUUID } from "node:crypto";
import type { TrackingContext } from "../context";
import type { TrackerChange } from "../operations/ingest";
import type { ChangedNumber } from "../provider";
import { leaveLane, tryLane } from "../repositories/lane-repository";
import { findOutdated } from "../repositories/outdated-repository";
import { readProviderStatus, saveProviderCursor } from "../repositories/provider-status-repository";
import { guardedCall, isPaused } from "./guarded-call";
import { type Fetched, fetchAndIngest } from "./polls";
import { warnOfMissingWebhooks } from "./webhook-watch";

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
    if (!context.providers.get(id).can_fetch || (await isPaused(context, id))) {
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
  let cursor = (await context.direct((sql) => readProviderStatus(sql, providerId)))?.cursor ?? null;
  for (let pages = 0; pages < MAX_PAGES && (await stillOurs()); pages += 1) {
    const answer = await guardedCall(context, providerId, async () => ({
      page: await provider.changesSince(cursor, context.callContext(providerId)),
    }));
    const page = answer?.page ?? null;
    if (page === null) {
      break;
    }
    const fetched = await fetchOutdated(context, providerId, page.changed);
    changes.push(...fetched.changes);
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
  if (changes.length > 0) {
    await warnOfMissingWebhooks(context, providerId);
  }
  return changes;
}

async function fetchOutdated(
  context: TrackingContext,
  providerId: string,
  changed: ChangedNumber[],
): Promise<Fetched> {
  if (changed.length === 0) {
    return { changes: [], complete: true };
  }
  const outdated = await context.direct((sql) => findOutdated(sql, providerId, changed));
  return fetchAndIngest(context, providerId, outdated);
}
