import { isOver, type TrackerReason, type TrackerStatus } from "./status";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface PollFacts {
  status: TrackerStatus;
  reason: TrackerReason | null;
  /** When the package last gave news, or was shipped when it never did. */
  quiet_since: Date;
  /** Polls in a row that failed. */
  poll_attempts: number;
}

/** How soon a package is asked about that is followed from now on, should no webhook come. */
const FIRST_POLL = 5 * MINUTE;

/** When to ask a provider about a package for the first time. */
export function firstPollAt(now: Date): Date {
  return new Date(now.getTime() + FIRST_POLL);
}

/**
 * When to ask a provider about a package again: always in the future, sooner for one out for delivery,
 * later for one that sleeps, and never (null) for one whose journey is over.
 *
 * @param random in [0, 1): spreads packages shipped together, so that they are not all due together
 */
export function nextPollAt(facts: PollFacts, now: Date, random: number): Date | null {
  if (isOver(facts)) {
    return null;
  }
  const quiet = Math.max(0, now.getTime() - facts.quiet_since.getTime());
  const backoff = 2 ** Math.min(facts.poll_attempts, 5);
  const interval = Math.min(intervalOf(facts.status, quiet) * backoff, 2 * DAY);
  return new Date(now.getTime() + interval * (0.9 + 0.2 * random));
}

function intervalOf(status: TrackerStatus, quiet: number): number {
  if (status === "out_for_delivery") {
    return quiet < DAY ? 30 * MINUTE : 4 * HOUR;
  }
  if (status === "expired") {
    return 2 * DAY;
  }
  const awake = status === "failed_attempt" || status === "available_for_pickup" ? 3 * HOUR : 6 * HOUR;
  if (quiet < 2 * DAY) {
    return awake;
  }
  return quiet < 10 * DAY ? 12 * HOUR : DAY;
}
