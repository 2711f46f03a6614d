import type { TrackingContext } from "../context";
import { ProviderCallError } from "../provider";
import { noteFailure, noteSuccess, readProviderStatus } from "../repositories/provider-status-repository";

/** Whether a provider is to be left alone just now, because it failed a moment ago. */
export async function isPaused(context: TrackingContext, providerId: string): Promise<boolean> {
  const status = await context.direct((sql) => readProviderStatus(sql, providerId));
  return status?.paused_until != null && status.paused_until > new Date();
}

/**
 * Calls a provider and remembers how it went. A call that fails as a whole pauses the provider, over all processes.
 *
 * @returns null when the call failed; the reason is in the provider's status and in the log
 */
export async function guardedCall<T>(
  context: TrackingContext,
  providerId: string,
  call: () => Promise<T>,
): Promise<T | null> {
  try {
    const result = await call();
    await context.direct((sql) => noteSuccess(sql, providerId));
    return result;
  } catch (error) {
    if (!(error instanceof ProviderCallError)) {
      throw error;
    }
    context.logger.warn(
      `tracking: ${providerId} did not answer as hoped (${error.details.kind}): ${error.message}`,
    );
    await context.direct((sql) => noteFailure(sql, providerId, error));
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
