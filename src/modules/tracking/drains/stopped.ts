import type { TrackingContext } from "../context";
import { type Answer, askedOf } from "../operations/answer";
import { applyResumes } from "../operations/resume";
import type { CommandResult } from "../provider";
import { findStoppedUnderway } from "../repositories/due-tracker-repository";
import { guardedCall, inBatches, isPaused } from "./guarded-call";

const LIMIT = 400;

/**
 * Follows again what a provider stopped by itself while the package is still on its way. Providers do that once
 * per number free of charge; what they refuse stays stopped and needs a person.
 */
export async function resumeStopped(context: TrackingContext): Promise<void> {
  for (const id of context.providers.ids) {
    const provider = context.providers.get(id);
    if (!provider.needs_registration || (await isPaused(context, id))) {
      continue;
    }
    const stopped = await context.direct((sql) => findStoppedUnderway(sql, id, LIMIT));
    for (const batch of inBatches(stopped, provider.limits.batch_size)) {
      const numbers = batch.map(askedOf);
      const results = await guardedCall(context, id, () => provider.resume(numbers, context.callContext(id)));
      if (results === null) {
        break;
      }
      const byTracker = new Map<string, Answer<CommandResult>>();
      for (const [index, tracker] of batch.entries()) {
        const result = results[index];
        if (result !== undefined) {
          byTracker.set(tracker.id, { asked: askedOf(tracker), result });
        }
      }
      await context.transaction((sql) =>
        applyResumes(sql, byTracker, { can_fetch: provider.can_fetch, now: new Date() }),
      );
    }
  }
}
