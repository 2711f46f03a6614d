import type { TrackingContext } from "../context";
import type { NewEffect } from "../domain/effect";
import { ProviderCallError } from "../provider";
import { insertEffects } from "../repositories/outbox-repository";
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
    if (error.details.kind === "configuration") {
      await context.direct((sql) => insertEffects(sql, [bellOf(providerId, error.message)]));
    }
    return null;
  }
}

/** Once a day: until it is mended nothing is registered and no news is fetched. */
function bellOf(providerId: string, message: string): NewEffect {
  return {
    kind: "feed",
    unique_key: `feed:configuration:${providerId}:${new Date().toISOString().slice(0, 10)}`,
    tracker_id: null,
    order_id: null,
    payload: { title: `${providerId}: the configuration must be mended`, description: message },
  };
}

/** Items in batches of at most `size`. */
export function inBatches<Item>(items: Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let index = 0; index < items.length; index += size) {
    batches.push(items.slice(index, index + size));
  }
  return batches;
}
