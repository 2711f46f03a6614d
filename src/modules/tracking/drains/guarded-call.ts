import type { TrackingContext } from "../context";
import { configurationBell, quotaGoneBell } from "../domain/alarm-bells";
import { type Operation, pauseOf } from "../domain/pause";
import { ProviderCallError } from "../provider";
import { raiseAlarm } from "../repositories/alarm-repository";
import {
  noteFailure,
  noteOperationFailure,
  noteSuccess,
  readProviderStatus,
} from "../repositories/provider-status-repository";

/** Whether a provider is to be left alone with an operation just now, because it failed a moment ago. */
export async function isPaused(
  context: TrackingContext,
  providerId: string,
  operation: Operation,
): Promise<boolean> {
  const status = await context.direct((sql) => readProviderStatus(sql, providerId));
  return pauseOf(status, operation, new Date()) !== null;
}

/**
 * Calls a provider and remembers how it went. A call that fails as a whole pauses the provider, over all processes, or
 * this one operation where the others may go on; when a person has to do something about it, the bell rings, once for
 * as long as it lasts.
 *
 * @param asked whether a result came from the provider; one that had nothing to ask says nothing of how it is
 * @returns null when the call failed; the reason is in the provider's status and in the log
 */
export async function guardedCall<T>(
  context: TrackingContext,
  providerId: string,
  operation: Operation,
  call: () => Promise<T>,
  asked: (result: T) => boolean = () => true,
): Promise<T | null> {
  try {
    const result = await call();
    if (asked(result)) {
      await context.direct((sql) => noteSuccess(sql, providerId, operation));
    }
    return result;
  } catch (error) {
    if (!(error instanceof ProviderCallError)) {
      throw error;
    }
    const { kind } = error.details;
    context.logger.warn(`tracking: ${providerId} did not answer as hoped (${kind}): ${error.message}`);
    await context.transaction(async (sql) => {
      if (stopsOthers(operation, error)) {
        await noteFailure(sql, providerId, error);
      } else {
        await noteOperationFailure(sql, providerId, operation, error);
      }
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

/** Everything can do without knowing the quota. If the provider is away altogether, the next call finds out. */
function stopsOthers(operation: Operation, { details }: ProviderCallError): boolean {
  return details.scope !== "operation" && !(operation === "quota" && details.kind === "retry");
}

/** Items in batches of at most `size`. */
export function inBatches<Item>(items: Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let index = 0; index < items.length; index += size) {
    batches.push(items.slice(index, index + size));
  }
  return batches;
}
