import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@medusajs/framework/types";
import type { FoundLane } from "../../modules/tracking/repositories/lane-repository";
import type TrackingModuleService from "../../modules/tracking/service";
import { refused } from "./refused";

/** How long a lane stays taken when its holder dies. */
const LEASE_SECONDS = 30;
const RENEW_EVERY_MS = 8_000;
const PATIENCE_MS = 25_000;

/** Renewals of the lanes this process holds, by holder. */
const renewals = new Map<string, NodeJS.Timeout>();

const laneOf = (orderId: string) => `order:${orderId}`;

/**
 * Waits until this process alone may write the order, over all processes. The lane is a row with a lease: waiting
 * holds no database connection, and a holder that dies gives it free.
 *
 * Medusa's own ship and deliver workflows double an order's items and total, without an error, when two of them run
 * on one order at once; everything of ours that writes an order runs in its lane.
 *
 * @returns `abandoned` when the last holder died in the lane, maybe in the middle of writing the order
 */
export async function enterOrderLane(
  service: TrackingModuleService,
  logger: Logger,
  orderId: string,
  holder: string,
): Promise<FoundLane> {
  const lane = laneOf(orderId);
  const until = Date.now() + PATIENCE_MS;
  let found = await service.enterLane(lane, holder, LEASE_SECONDS);
  for (let wait = 20; found === null; wait = Math.min(wait * 1.5, 300)) {
    if (Date.now() > until) {
      // Of a CONFLICT, Medusa's error handler replaces the message.
      throw refused(
        "This order is being changed by somebody else at the moment. Nothing was done; try again in a few seconds.",
        "order_busy",
      );
    }
    await sleep(wait);
    found = await service.enterLane(lane, holder, LEASE_SECONDS);
  }
  const renewal = setInterval(() => {
    service.renewLane(lane, holder, LEASE_SECONDS).catch((error: Error) => {
      logger.warn(`tracking: the lane of order ${orderId} could not be renewed: ${error.message}`);
    });
  }, RENEW_EVERY_MS);
  renewal.unref();
  renewals.set(holder, renewal);
  return found;
}

/** Gives the lane free. */
export async function leaveOrderLane(
  service: TrackingModuleService,
  orderId: string,
  holder: string,
): Promise<void> {
  abandonOrderLane(holder);
  await service.leaveLane(laneOf(orderId), holder);
}

/** Lets the lane's lease run out, as if its holder had died: whoever comes next looks for what is half done. */
export function abandonOrderLane(holder: string): void {
  clearInterval(renewals.get(holder));
  renewals.delete(holder);
}
