import type { TrackingContext } from "../context";
import { type Answer, askedOf } from "../operations/answer";
import { applyRetracks } from "../operations/retrack-trackers";
import type { RetrackResult } from "../provider";
import { claimToRetrack } from "../repositories/due-tracker-repository";
import { giveBackRegistrations } from "../repositories/registration-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { guardedCall, isPaused } from "./guarded-call";
import { registrationLease } from "./registrations";

/**
 * Follows again what a provider stopped by itself while the package is still on its way, and what a person wants
 * followed again. Providers do that once per number free of charge; what they refuse stays stopped and needs a person.
 */
export async function drainRetracks(context: TrackingContext): Promise<void> {
  for (const id of context.providers.ids) {
    const { needs_registration, limits } = context.providers.get(id);
    while (needs_registration && !(await isPaused(context, id, "retrack"))) {
      const lease = registrationLease(context);
      const stopped = await context.direct((sql) => claimToRetrack(sql, id, limits.batch_size, lease));
      if (stopped.length > 0) {
        await retrackBatch(context, id, stopped);
      }
      if (stopped.length < limits.batch_size) {
        break;
      }
    }
  }
}

async function retrackBatch(
  context: TrackingContext,
  providerId: string,
  trackers: TrackerRow[],
): Promise<void> {
  const provider = context.providers.get(providerId);
  const results = await guardedCall(context, providerId, "retrack", () =>
    provider.retrack(trackers.map(askedOf), context.callContext(providerId)),
  );
  if (results === null) {
    await context.direct((sql) =>
      giveBackRegistrations(
        sql,
        trackers.map(({ id }) => id),
      ),
    );
    return;
  }
  const byTracker = new Map<string, Answer<RetrackResult>>();
  for (const [index, tracker] of trackers.entries()) {
    const result = results[index];
    if (result !== undefined) {
      byTracker.set(tracker.id, { provider_id: providerId, asked: askedOf(tracker), result });
    }
  }
  await context.transaction((sql) =>
    applyRetracks(sql, byTracker, { can_fetch: provider.can_fetch, now: new Date() }),
  );
}
