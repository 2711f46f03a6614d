import type { TrackingContext } from "../context";
import { type Answer, askedOf } from "../operations/answer";
import { groupBy } from "../operations/group-by";
import { applyRegistrations, registrationRequestOf } from "../operations/registration";
import type { RegistrationResult } from "../provider";
import { endAlarm } from "../repositories/alarm-repository";
import { claimToRegister, waitsToRegister } from "../repositories/due-tracker-repository";
import { holdQuota, lockQuota, settleHold } from "../repositories/quota-repository";
import { giveBackRegistrations } from "../repositories/registration-repository";
import type { Sql } from "../repositories/sql";
import type { TrackerRow } from "../repositories/tracker-row";
import { guardedCall, isPaused } from "./guarded-call";
import { type KnownQuota, knowQuota, quotaIsGone, watchQuota, watchUnknownQuota } from "./quota";

/** A call with all its retries may take this long; registering twice meanwhile would be free, but futile. */
const LONGEST_CALL_SECONDS = 120;

/** Registers what waits, at every provider that wants it, the newest shipments first, never beyond the quota. */
export async function drainRegistrations(context: TrackingContext): Promise<void> {
  for (const id of context.providers.ids) {
    const provider = context.providers.get(id);
    while (provider.needs_registration && !(await isPaused(context, id, "register"))) {
      const registered = await registerBatch(context, id);
      if (registered < provider.limits.batch_size) {
        break;
      }
    }
  }
}

/** How long trackers that were taken to be registered are ours. */
export function registrationLease(context: TrackingContext): number {
  return Math.max(context.options.lease_seconds, LONGEST_CALL_SECONDS);
}

/** Registers one call's worth. Returns how many trackers were taken; 0 when there is no use in going on just now. */
async function registerBatch(context: TrackingContext, providerId: string): Promise<number> {
  if (!(await context.direct((sql) => waitsToRegister(sql, providerId)))) {
    return 0;
  }
  const known = await knowQuota(context, providerId);
  if (known === null) {
    return 0;
  }
  const { groups, wanted, hold } = await choose(context, providerId, known);
  if (known.quota !== null) {
    await watchQuota(context, providerId, known.quota, wanted);
  }
  if (groups.length === 0) {
    return 0;
  }
  try {
    const all = groups.length === wanted;
    const trackers = groups.flat();
    const outcome = await register(context, providerId, groups, { all });
    if (outcome === "failed") {
      await context.direct((sql) => giveBack(sql, trackers));
      return 0;
    }
    if (known.limited === "unknown") {
      await watchUnknownQuota(context, providerId);
      // Nobody else says that it is used up: to go on would be to ask about everything that waits.
      return outcome === "quota_gone" ? 0 : trackers.length;
    }
    return trackers.length;
  } finally {
    if (hold !== null) {
      await context.direct((sql) => settleHold(sql, hold));
    }
  }
}

/** What may be registered now: one group of trackers for each registration. */
interface Choice {
  groups: TrackerRow[][];
  /** How many registrations are waiting, of one call's worth. */
  wanted: number;
  /** What was taken out of the quota for them. */
  hold: string | null;
}

/**
 * Chooses what to register, the newest shipments first, and takes it out of the quota, in one transaction in which no
 * other process does the same. What there is no quota for is left as it was.
 */
function choose(context: TrackingContext, providerId: string, { limited }: KnownQuota): Promise<Choice> {
  const { limits } = context.providers.get(providerId);
  const lease = registrationLease(context);
  return context.transaction(async (sql) => {
    const counted = limited === true;
    const left = counted ? await lockQuota(sql, providerId) : limits.batch_size;
    const trackers = await claimToRegister(sql, providerId, limits.batch_size, lease);
    const newestFirst = [...trackers].sort(
      (a, b) => (b.shipped_at?.getTime() ?? 0) - (a.shipped_at?.getTime() ?? 0),
    );
    const waiting = [...groupBy(newestFirst, (t) => `${t.tracking_number} ${t.carrier_code ?? ""}`).values()];
    const groups = waiting.slice(0, left);
    await giveBack(sql, waiting.slice(left).flat());
    const hold = counted && groups.length > 0 ? await holdQuota(sql, providerId, groups.length, lease) : null;
    return { groups, wanted: waiting.length, hold };
  });
}

async function register(
  context: TrackingContext,
  providerId: string,
  groups: TrackerRow[][],
  { all }: { all: boolean },
): Promise<"registered" | "quota_gone" | "failed"> {
  const provider = context.providers.get(providerId);
  const requests = groups.flatMap(([first]) => (first === undefined ? [] : [registrationRequestOf(first)]));
  const results = await guardedCall(context, providerId, "register", () =>
    provider.register(requests, context.callContext(providerId)),
  );
  if (results === null) {
    return "failed";
  }
  const byTracker = new Map<string, Answer<RegistrationResult>>();
  for (const [index, group] of groups.entries()) {
    const result = results[index];
    for (const tracker of result === undefined ? [] : group) {
      byTracker.set(tracker.id, {
        provider_id: providerId,
        asked: askedOf(tracker),
        result: result as RegistrationResult,
      });
    }
  }
  await context.transaction((sql) =>
    applyRegistrations(sql, byTracker, { can_fetch: provider.can_fetch, now: new Date() }),
  );
  if (results.some((result) => result.outcome === "wait" && result.reason === "quota")) {
    await quotaIsGone(context, providerId);
    return "quota_gone";
  }
  if (all && results.some(({ outcome }) => outcome === "registered")) {
    await context.direct((sql) => endAlarm(sql, "quota_gone", providerId));
  }
  return "registered";
}

/** What could not be registered now waits for the next turn; it does not count as an attempt. */
async function giveBack(sql: Sql, trackers: TrackerRow[]): Promise<void> {
  if (trackers.length > 0) {
    await giveBackRegistrations(
      sql,
      trackers.map(({ id }) => id),
    );
  }
}
