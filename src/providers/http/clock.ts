import { setTimeout as pause } from "node:timers/promises";

/** Time and chance, so that tests need neither. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  wait(ms: number): Promise<unknown>;
  /** From 0 up to, not including, 1. */
  random(): number;
}

export const REAL_CLOCK: Clock = { now: Date.now, wait: (ms) => pause(ms), random: Math.random };
