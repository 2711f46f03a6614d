import { setTimeout as sleep } from "node:timers/promises";
import type { TrackingContext } from "./context";
import type { CallContext } from "./provider";
import {
  type CallSlot,
  makeCallSlots,
  returnCallSlot,
  type SlotRule,
  takeCallSlot,
} from "./repositories/call-slot-repository";

/** No request takes longer; a slot held longer belonged to a process that died. */
const LONGEST_CALL_SECONDS = 60;
/** Timers may fire a moment early. */
const TIMER_SLACK_SECONDS = 0.002;
const LOOK_AGAIN_MS = 15;

/**
 * Keeps a provider's calls per second over all processes: as many slots as calls, and each rests for a second after
 * its call was answered. Two calls in one slot are therefore a second apart where it counts, at the provider,
 * however long each is on its way.
 */
export function callSlots(
  context: Pick<TrackingContext, "direct" | "providers">,
  providerId: string,
): Pick<CallContext, "limited"> {
  const { calls_per_second: perSecond, counted_with } = context.providers.get(providerId).limits;
  if (perSecond === null) {
    return { limited: (request) => request() };
  }
  const slots = Math.ceil(perSecond);
  const rule: SlotRule = { slots, rest_seconds: slots / perSecond + TIMER_SLACK_SECONDS };
  // No id of a provider has a blank and a star: those who share a limit cannot take another's slots.
  const owner = counted_with === undefined ? providerId : `* ${counted_with}`;
  return {
    async limited(request) {
      const slot = await waitForSlot(context, owner, rule);
      try {
        return await request();
      } finally {
        await context.direct((sql) => returnCallSlot(sql, slot, rule));
      }
    },
  };
}

async function waitForSlot(
  context: Pick<TrackingContext, "direct">,
  owner: string,
  rule: SlotRule,
): Promise<CallSlot> {
  const take = () =>
    context.direct((sql) => takeCallSlot(sql, owner, rule, LONGEST_CALL_SECONDS + rule.rest_seconds));
  let slot = await take();
  if (slot === null) {
    await context.direct((sql) => makeCallSlots(sql, owner, rule));
    slot = await take();
  }
  while (slot === null) {
    await sleep(LOOK_AGAIN_MS);
    slot = await take();
  }
  if (slot.wait_ms > 0) {
    await sleep(Math.ceil(slot.wait_ms));
  }
  return slot;
}
