import { setTimeout as sleep } from "node:timers/promises";
import type { TrackingContext } from "./context";
import type { CallContext } from "./provider";
import { reserveCallSlot } from "./repositories/call-slot-repository";

/** A slot used later than this could fall too close to the one after the next. */
const TOO_LATE_MS = 25;

/** Slots that keep a provider's calls per second over all processes. */
export function callSlots(
  context: Pick<TrackingContext, "direct" | "providers">,
  providerId: string,
): CallContext {
  const perSecond = context.providers.get(providerId).limits.calls_per_second;
  return {
    async takeSlot() {
      if (perSecond === null) {
        return;
      }
      for (;;) {
        const wait = await context.direct((sql) => reserveCallSlot(sql, providerId, perSecond));
        const due = performance.now() + wait;
        if (wait > 0) {
          await sleep(wait);
        }
        if (performance.now() - due <= TOO_LATE_MS) {
          return;
        }
      }
    },
  };
}
