import type { TrackingContext } from "../context";
import { configurationBell, quotaGoneBell } from "../domain/alarm-bells";
import { ProviderCallError } from "../provider";
import { raiseAlarm } from "../repositories/alarm-repository";
import { noteFailure, noteSuccess, readProviderStatus } from "../repositories/provider-status-repository";

/** What a provider is called for. */
export type Operation = "register" | "retrack" | "fetch" | "changes" | "quota" | "command";

/** Whether a provider is to be left alone just now, because it failed a moment ago. */
export async function isPaused(context: TrackingContext, providerId: string): Promise<boolean> {
  const status = await context.direct((sql) => readProviderStatus(sql, providerId));
  return status?.paused_until != null && status.paused_until > new Date();
}

/**
 * Calls a provider and remembers how it went. A call that fails as a whole pauses the provider, over all processes;
 * when a person has to do something about it, the bell rings, once for as long as it lasts.
 *
 * @returns null when the call failed; the reason is in the provider's status and in the log
 */
export async function guardedCall<T>(
  context: TrackingContext,
  providerId: string,
  operation: Operation,
  call: () => Promise<T>,
): Promise<T | null> {
  try {
    const result = await call();
    await context.direct((sql) => noteSuccess(sql, providerId, operation));
    return result;
  } catch (error) {
    if (!(error instanceof ProviderCallError)) {
      throw error;
    }
    const { kind } = error.details;
    context.logger.warn(`tracking: ${providerId} did not answer as hoped (${kind}): ${error.message}`);
    await context.transaction(async (sql) => {
      await noteFailure(sql, providerId, error);
      if (kind === "configuration") {
        const bell = configurationBell(providerId, error.message);
        await raiseAlarm(sql, "configuration", providerId, { bell, operation });
      }
      if (kind === "quota") {
        await raiseAlarm(sql, "quota_gone", providerId, { bell: quotaGoneBell(providerId) });
      }
    });
    return null;
  }
}

/** Items in batches of at most `size`. */
export function inBatches<Item>(items: Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let index = 0; index < items.length; index += size) {
    batches.push(items.slice(index, index + size));
  }
  return batches;
}
