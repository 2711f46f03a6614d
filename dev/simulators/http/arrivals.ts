import { performance } from "node:perf_hooks";

/** More than any test or benchmark makes; keeps a demo that runs for days from growing. */
const KEPT = 200_000;

/**
 * When calls arrived, to the microsecond, for limits "in any sliding second".
 *
 * Two calls exactly one window apart do not share a window.
 */
export class Arrivals {
  private times: number[] = [];

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Notes a call and answers how many, itself included, arrived within the window that ends now. */
  note(windowMs: number): number {
    const at = this.now();
    this.times.push(at);
    if (this.times.length > KEPT) {
      this.times = this.times.slice(-KEPT / 2);
    }
    return this.countSince(at - windowMs);
  }

  /** How many arrived later than `since` (same clock as the one given). */
  private countSince(since: number): number {
    let index = this.times.length;
    while (index > 0 && (this.times[index - 1] ?? Number.NEGATIVE_INFINITY) > since) {
      index -= 1;
    }
    return this.times.length - index;
  }

  /** Milliseconds until the window that ends then holds fewer than `limit` of the calls known now. */
  msUntilBelow(limit: number, windowMs: number): number {
    const blocking = this.times[this.times.length - limit];
    return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - this.now());
  }

  /** The largest number of calls that ever arrived within one window, wherever it starts. */
  maxInAnyWindow(windowMs: number): number {
    let max = 0;
    let start = 0;
    this.times.forEach((time, index) => {
      while ((this.times[start] ?? time) <= time - windowMs) {
        start += 1;
      }
      max = Math.max(max, index - start + 1);
    });
    return max;
  }

  clear(): void {
    this.times = [];
  }
}
