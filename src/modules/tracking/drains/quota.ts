import type { TrackingContext } from "../context";
import { quotaGoneBell, quotaLowBell } from "../domain/alarm-bells";
import type { Quota } from "../provider";
import { endAlarm, raiseAlarm } from "../repositories/alarm-repository";
import { hasPlentyLeft, noteQuota, readClock } from "../repositories/quota-repository";
import { guardedCall } from "./guarded-call";

/** Below this share of the quota the merchant hears of it. */
const LOW_SHARE = 0.1;
/** With this much left, a figure a minute old is good enough: what others with the same key take is not known. */
const PLENTY = 1_000;

/** What registrations are chosen by; the figure itself stays in the database, where all processes take from it. */
export interface KnownQuota {
  /** Whether there is a quota at all. */
  limited: boolean;
  /** As the provider says just now; null when it was not asked, because more than enough is left. */
  quota: Quota | null;
}

/** Sees to it that what is known of the quota is good enough to choose by. Null: the provider could not be asked. */
export async function knowQuota(context: TrackingContext, providerId: string): Promise<KnownQuota | null> {
  if (await context.direct((sql) => hasPlentyLeft(sql, providerId, PLENTY))) {
    return { limited: true, quota: null };
  }
  const askedAt = await context.direct(readClock);
  const provider = context.providers.get(providerId);
  const answer = await guardedCall(context, providerId, "quota", async () => ({
    quota: await provider.quota(context.callContext(providerId)),
  }));
  if (answer === null) {
    return null;
  }
  const { quota } = answer;
  if (quota !== null) {
    await context.transaction((sql) => noteQuota(sql, providerId, quota, askedAt));
  }
  return { limited: quota !== null, quota };
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
