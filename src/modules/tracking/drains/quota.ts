import type { TrackingContext } from "../context";
import { quotaGoneBell, quotaLowBell, quotaUnknownBell } from "../domain/alarm-bells";
import { pauseOf } from "../domain/pause";
import type { Quota } from "../provider";
import { endAlarm, raiseAlarm, raisedAt } from "../repositories/alarm-repository";
import { readProviderStatus } from "../repositories/provider-status-repository";
import { hasPlentyLeft, noteQuota, readClock } from "../repositories/quota-repository";
import { guardedCall, isPaused } from "./guarded-call";

/** Below this share of the quota the merchant hears of it. */
const LOW_SHARE = 0.1;
/** With this much left, a figure a minute old is good enough: what others with the same key take is not known. */
const PLENTY = 1_000;
/** A quota that cannot be read for so long is no hiccup: the merchant hears of it. */
const UNKNOWN_FOR_MS = 3_600_000;

/** What registrations are chosen by; the figure itself stays in the database, where all processes take from it. */
export interface KnownQuota {
  /** Whether there is a quota to choose by; `unknown`: there may be one, and the provider holds it by itself. */
  limited: boolean | "unknown";
  /** As the provider says just now; null when it was not asked, because more than enough is left, or did not say. */
  quota: Quota | null;
}

const UNKNOWN: KnownQuota = { limited: "unknown", quota: null };

/**
 * Sees to it that what is known of the quota is good enough to choose by. Null: the provider is to be left alone. When
 * only the quota cannot be read, registrations go on: what goes beyond it the provider refuses, number by number.
 */
export async function knowQuota(context: TrackingContext, providerId: string): Promise<KnownQuota | null> {
  if (await context.direct((sql) => hasPlentyLeft(sql, providerId, PLENTY))) {
    return { limited: true, quota: null };
  }
  if (await isPaused(context, providerId, "quota")) {
    return UNKNOWN;
  }
  const askedAt = await context.direct(readClock);
  const provider = context.providers.get(providerId);
  const answer = await guardedCall(context, providerId, "quota", async () => ({
    quota: await provider.quota(context.callContext(providerId)),
  }));
  if (answer === null) {
    return (await isPaused(context, providerId, "register")) ? null : UNKNOWN;
  }
  const { quota } = answer;
  await context.transaction(async (sql) => {
    await endAlarm(sql, "quota_unread", providerId);
    await endAlarm(sql, "quota_unknown", providerId);
    if (quota !== null) {
      await noteQuota(sql, providerId, quota, askedAt);
    }
  });
  return { limited: quota !== null, quota };
}

/** Rings when registrations went through for an hour while the provider did not say how much quota is left. */
export async function watchUnknownQuota(context: TrackingContext, providerId: string): Promise<void> {
  await context.transaction(async (sql) => {
    await raiseAlarm(sql, "quota_unread", providerId, { bell: null });
    const since = await raisedAt(sql, "quota_unread", providerId);
    if (since !== null && Date.now() - since.getTime() >= UNKNOWN_FOR_MS) {
      const status = await readProviderStatus(sql, providerId);
      const said = pauseOf(status, "quota", new Date())?.message ?? null;
      await raiseAlarm(sql, "quota_unknown", providerId, { bell: quotaUnknownBell(providerId, said) });
    }
  });
}

/** Rings for a quota that does not last for what waits. */
export async function quotaIsGone(context: TrackingContext, providerId: string): Promise<void> {
  const bell = quotaGoneBell(providerId);
  await context.transaction((sql) => raiseAlarm(sql, "quota_gone", providerId, { bell }));
}

/**
 * Rings for a quota that is used up, or runs out. What is left only grows when the quota is renewed: until then the
 * merchant hears once that it runs out.
 *
 * @param wanted how many registrations are waiting
 */
export async function watchQuota(
  context: TrackingContext,
  providerId: string,
  quota: Quota,
  wanted: number,
): Promise<void> {
  if (quota.remaining < wanted) {
    await quotaIsGone(context, providerId);
  }
  if (quota.remaining >= quota.total * LOW_SHARE) {
    await context.direct((sql) => endAlarm(sql, "quota_low", providerId));
  } else if (quota.remaining >= wanted) {
    const bell = quotaLowBell(providerId, quota);
    await context.transaction((sql) => raiseAlarm(sql, "quota_low", providerId, { bell }));
  }
}
