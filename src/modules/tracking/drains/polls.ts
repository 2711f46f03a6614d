import type { TrackingContext } from "../context";
import { type Answer, askedOf } from "../operations/answer";
import { applyFetchProblems, type FetchProblem } from "../operations/fetch-problems";
import { groupBy } from "../operations/group-by";
import { ingest, type TrackerChange } from "../operations/ingest";
import type { TrackingUpdate } from "../provider";
import { findBeingChanged } from "../repositories/carrier-change-repository";
import { claimToPoll } from "../repositories/due-tracker-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { guardedCall, inBatches, isPaused } from "./guarded-call";

/** Trackers taken at a time: several calls' worth, so that calls can follow each other without a gap. */
const CLAIM = 400;
/** Calls under way at once. Slots hold the rate; this hides the provider's answering time. */
const CALLS_AT_ONCE = 4;

/** Asks providers about every package that is due. */
export async function drainPolls(context: TrackingContext): Promise<TrackerChange[]> {
  const changes: TrackerChange[] = [];
  for (const id of context.providers.ids) {
    const provider = context.providers.get(id);
    while (provider.can_fetch && !(await isPaused(context, id, "fetch"))) {
      const due = await context.direct((sql) => claimToPoll(sql, id, CLAIM, pollLease(context)));
      changes.push(...(await fetchAndIngest(context, id, due)).changes);
      if (due.length < CLAIM) {
        break;
      }
    }
  }
  return changes;
}

/** A batch of 400 takes ten calls; a minute at least, so that a slow provider does not hand out work twice. */
function pollLease(context: TrackingContext): number {
  return Math.max(context.options.lease_seconds, 60);
}

/** What came of asking: which trackers changed, and whether everything was answered. */
export interface Fetched {
  changes: TrackerChange[];
  complete: boolean;
}

/**
 * Asks a provider about trackers now, and takes in what it says. Not about those whose carrier is about to be changed
 * there: it would not know them, and they come again when they are due.
 */
export async function fetchAndIngest(
  context: TrackingContext,
  providerId: string,
  trackers: TrackerRow[],
): Promise<Fetched> {
  const ids = trackers.map(({ id }) => id);
  const changing = ids.length === 0 ? null : await context.direct((sql) => findBeingChanged(sql, ids));
  const known = trackers.filter(({ id }) => !changing?.has(id));
  const byRegistration = groupBy(known, (t) => `${t.tracking_number} ${t.carrier_code ?? ""}`);
  const groups = [...byRegistration.values()];
  const { limits } = context.providers.get(providerId);
  const batches = inBatches(groups, limits.batch_size);
  const fetched: Fetched = { changes: [], complete: true };
  const worker = async () => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      const changes = await fetchBatch(context, providerId, batch);
      fetched.changes.push(...(changes ?? []));
      fetched.complete &&= changes !== null;
    }
  };
  await Promise.all(Array.from({ length: Math.min(CALLS_AT_ONCE, batches.length) }, worker));
  return fetched;
}

/** One call's worth; null when the call failed. */
async function fetchBatch(
  context: TrackingContext,
  providerId: string,
  groups: TrackerRow[][],
): Promise<TrackerChange[] | null> {
  const provider = context.providers.get(providerId);
  const numbers = groups.flatMap(([first]) => (first === undefined ? [] : [askedOf(first)]));
  const results = await guardedCall(context, providerId, "fetch", () =>
    provider.fetch(numbers, context.callContext(providerId)),
  );
  if (results === null) {
    return null;
  }
  const updates: TrackingUpdate[] = [];
  const problems = new Map<string, Answer<FetchProblem>>();
  for (const [index, group] of groups.entries()) {
    const asked = numbers[index];
    const result = results[index];
    if (asked === undefined || result === undefined) {
      continue;
    }
    if (result.outcome === "update") {
      // The answer is about what was asked, whatever carrier it repeats.
      const carrier_code = asked.carrier_code ?? result.update.carrier_code;
      updates.push({ ...result.update, tracking_number: asked.tracking_number, carrier_code });
      continue;
    }
    for (const { id } of group) {
      problems.set(id, { provider_id: providerId, asked, result });
    }
  }
  const options = { can_fetch: provider.can_fetch, now: new Date() };
  // Two transactions: each locks its trackers in the order of their ids, one after the other they would not.
  const { changes } = await context.transaction((sql) => ingest(sql, providerId, updates, options));
  await context.transaction((sql) => applyFetchProblems(sql, problems, options));
  return changes;
}
