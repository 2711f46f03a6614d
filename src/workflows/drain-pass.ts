import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

/** From this share of its time on, a process has no moment to spare. */
const BUSY = 0.9;
/** While a busy process takes more in, draining gets one part of its time, and everything else so many. */
const PARTS_FOR_OTHERS = 9;
const LONGEST_PAUSE_MS = 2_000;

/**
 * One pass of draining, from its making. A flood of webhooks and the working off of those that were taken in share
 * one thread; without a pause in between, taking in would be slowed down by what can as well be done a minute later.
 */
export class DrainPass {
  private readonly started = performance.now();
  private readonly before = performance.eventLoopUtilization();

  /**
   * Pauses in proportion to what the pass took, if the process was busy all the while and more has arrived.
   *
   * @param arrived whether something arrived during the pass
   */
  async giveWay(arrived: boolean): Promise<void> {
    if (arrived && performance.eventLoopUtilization(this.before).utilization > BUSY) {
      const took = performance.now() - this.started;
      await sleep(Math.min(took * PARTS_FOR_OTHERS, LONGEST_PAUSE_MS));
    }
  }
}
