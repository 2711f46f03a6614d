import type { TrackingContext } from "../context";
import { quotaGoneBell, quotaLowBell } from "../domain/alarm-bells";
import { type Answer, askedOf } from "../operations/answer";
import { groupBy } from "../operations/group-by";
import { applyRegistrations, registrationRequestOf } from "../operations/registration";
import type { Quota, RegistrationResult } from "../provider";
import { endAlarm, raiseAlarm } from "../repositories/alarm-repository";
import { claimToRegister } from "../repositories/due-tracker-repository";
import { noteQuota, readProviderStatus } from "../repositories/provider-status-repository";
import { giveBackRegistrations } from "../repositories/registration-repository";
import type { TrackerRow } from "../repositories/tracker-row";
import { guardedCall, isPaused } from "./guarded-call";

/** A call with all its retries may take this long; registering twice meanwhile would be free, but futile. */
const LONGEST_CALL_SECONDS = 120;
/** Below this share of the quota the merchant hears of it. */
const QUOTA_LOW_SHARE = 0.1;
/** With this much left, a figure a minute old is good enough. */
const QUOTA_PLENTY = 1_000;

/** Registers what waits, at every provider that wants it, the newest shipments first, never beyond the quota. */
export async function drainRegistrations(context: TrackingContext): Promise<void> {
  for (const id of context.providers.ids) {
    const provider = context.providers.get(id);
    while (provider.needs_registration && !(await isPaused(context, id))) {
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

/** Registers one call's worth. Returns how many trackers were taken. */
async function registerBatch(context: TrackingContext, providerId: string): Promise<number> {
  const { limits } = context.providers.get(providerId);
  const trackers = await context.direct((sql) =>
    claimToRegister(sql, providerId, limits.batch_size, registrationLease(context)),
  );
  if (trackers.length === 0) {
    return 0;
  }
  const newestFirst = [...trackers].sort(
    (a, b) => (b.shipped_at?.getTime() ?? 0) - (a.shipped_at?.getTime() ?? 0),
  );
  const groups = [...groupBy(newestFirst, (t) => `${t.tracking_number} ${t.carrier_code ?? ""}`).values()];
  const allowed = await allowedByQuota(context, providerId, groups.length);
  if (allowed === null) {
    await giveBack(context, trackers);
    return 0;
  }
  const now = groups.slice(0, allowed);
  const rest = groups.slice(allowed);
  await giveBack(context, rest.flat());
  if (now.length > 0 && !(await register(context, providerId, now, { all: rest.length === 0 }))) {
    await giveBack(context, now.flat());
    return 0;
  }
  return now.flat().length;
}

async function register(
  context: TrackingContext,
  providerId: string,
  groups: TrackerRow[][],
  { all }: { all: boolean },
): Promise<boolean> {
  const provider = context.providers.get(providerId);
  const requests = groups.flatMap(([first]) => (first === undefined ? [] : [registrationRequestOf(first)]));
  const results = await guardedCall(context, providerId, "register", () =>
    provider.register(requests, context.callContext(providerId)),
  );
  if (results === null) {
    return false;
  }
  const byTracker = new Map<string, Answer<RegistrationResult>>();
  for (const [index, group] of groups.entries()) {
    const result = results[index];
    for (const tracker of result === undefined ? [] : group) {
      byTracker.set(tracker.id, { asked: askedOf(tracker), result: result as RegistrationResult });
    }
  }
  await context.transaction((sql) =>
    applyRegistrations(sql, byTracker, { can_fetch: provider.can_fetch, now: new Date() }),
  );
  if (results.some((result) => result.outcome === "wait" && result.reason === "quota")) {
    await quotaIsGone(context, providerId);
  } else if (all && results.some(({ outcome }) => outcome === "registered")) {
    await context.direct((sql) => endAlarm(sql, "quota_gone", providerId));
  }
  return true;
}

/** How many registrations the quota allows now; null when it could not be asked, or there is none left. */
async function allowedByQuota(
  context: TrackingContext,
  providerId: string,
  wanted: number,
): Promise<number | null> {
  if (await hasPlenty(context, providerId)) {
    return wanted;
  }
  const provider = context.providers.get(providerId);
  const answer = await guardedCall(context, providerId, "quota", async () => ({
    quota: await provider.quota(context.callContext(providerId)),
  }));
  if (answer === null) {
    return null;
  }
  const { quota } = answer;
  if (quota === null) {
    return wanted;
  }
  await context.direct((sql) => noteQuota(sql, providerId, quota));
  if (quota.remaining < wanted) {
    await quotaIsGone(context, providerId);
  }
  await watchQuota(context, providerId, quota, wanted);
  return quota.remaining <= 0 ? null : Math.min(wanted, quota.remaining);
}

async function hasPlenty(context: TrackingContext, providerId: string): Promise<boolean> {
  const status = await context.direct((sql) => readProviderStatus(sql, providerId));
  const age = Date.now() - (status?.quota_checked_at?.getTime() ?? 0);
  return age < 60_000 && (status?.quota_remaining ?? 0) > QUOTA_PLENTY;
}

async function quotaIsGone(context: TrackingContext, providerId: string): Promise<void> {
  const bell = quotaGoneBell(providerId);
  await context.transaction((sql) => raiseAlarm(sql, "quota_gone", providerId, { bell }));
}

/** What is left only grows when the quota is renewed: until then the merchant hears once that it runs out. */
async function watchQuota(
  context: TrackingContext,
  providerId: string,
  quota: Quota,
  wanted: number,
): Promise<void> {
  if (quota.remaining >= quota.total * QUOTA_LOW_SHARE) {
    await context.direct((sql) => endAlarm(sql, "quota_low", providerId));
  } else if (quota.remaining >= wanted) {
    const bell = quotaLowBell(providerId, quota);
    await context.transaction((sql) => raiseAlarm(sql, "quota_low", providerId, { bell }));
  }
}

/** What could not be registered now waits for the next turn; it does not count as an attempt. */
async function giveBack(context: TrackingContext, trackers: TrackerRow[]): Promise<void> {
  if (trackers.length > 0) {
    await context.direct((sql) =>
      giveBackRegistrations(
        sql,
        trackers.map(({ id }) => id),
      ),
    );
  }
}
