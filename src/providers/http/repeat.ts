import type { CallContext } from "../../modules/tracking/provider";
import { backOffMs } from "./back-off";
import type { Clock } from "./clock";
import { Failure } from "./failure";

/** A caller holds a lease while it waits; what takes longer is handed back with the time to wait. */
const LONGEST_PAUSE_MS = 10_000;

/** What a repeated request needs. */
export interface Repeating {
  context: Pick<CallContext, "limited">;
  /** Tries, the first included. */
  max_attempts: number;
  clock: Clock;
}

/**
 * Makes a request, again with growing gaps while it fails in a way that may pass. Every try waits for a slot of its own.
 *
 * @throws ProviderCallError when the last try failed, at once when another makes no sense, and with `retry_after_ms`
 *   when the service asks for a longer wait than is worth waiting here
 */
export async function repeat<Answer>(
  attempt: () => Promise<Answer | Failure>,
  { context, max_attempts, clock }: Repeating,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await context.limited(attempt);
    if (!(outcome instanceof Failure)) {
      return outcome;
    }
    const wait = Math.max(outcome.retry_after_ms ?? 0, backOffMs(tries, clock.random()));
    if (!outcome.again || tries >= max_attempts || wait > LONGEST_PAUSE_MS) {
      throw outcome.error;
    }
    await clock.wait(wait);
  }
}
