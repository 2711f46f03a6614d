import { setTimeout as sleep } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { OutboxRow } from "../../modules/tracking/repositories/outbox-repository";
import { trackingService } from "../tracking-service";
import type { EffectResult } from "./effect-result";

/** How long one of them may take; when its process dies, the others wait no longer than this. */
const LEASE_SECONDS = 60;
const PATIENCE_MS = 3_000;
const LOOK_EVERY_MS = 100;

/** Of an effect that another one has taken upon itself. */
export const TOLD_TOGETHER = "told_together";

/**
 * Works on an effect when no other of the same lane is worked on, over all processes. One that was settled by another
 * while it waited is left alone.
 */
export async function inTurn(
  container: MedusaContainer,
  row: OutboxRow,
  lane: string,
  work: () => Promise<EffectResult>,
): Promise<EffectResult> {
  const service = trackingService(container);
  const until = Date.now() + PATIENCE_MS;
  while (!(await service.tryLane(lane, row.id, LEASE_SECONDS))) {
    if (Date.now() > until) {
      return { later_ms: PATIENCE_MS, reason: `It waits for its turn in ${lane}.` };
    }
    await sleep(LOOK_EVERY_MS);
  }
  try {
    return (await service.keepEffect(row)) ? await work() : { outcome: TOLD_TOGETHER };
  } finally {
    await service.leaveLane(lane, row.id);
  }
}
