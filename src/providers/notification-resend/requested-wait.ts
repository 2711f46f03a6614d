import { retryAfterMs } from "../retry-after";

const DAY = 24 * 3_600_000;

/** Headers of an answer, names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/**
 * How long the answer asks to wait, in milliseconds: `retry-after`. Of an answer that says "too many",
 * `ratelimit-reset` in seconds stands in; every answer has that, so of others it says nothing.
 * Null when it does not say.
 */
export function requestedWait(headers: AnswerHeaders | null, now: Date, tooMany: boolean): number | null {
  const wait = (name: string) => retryAfterMs(headers?.[name] ?? null, now.getTime());
  return wait("retry-after") ?? (tooMany ? wait("ratelimit-reset") : null);
}

/** Milliseconds until the next day begins in UTC, by which Resend counts its quotas. More than 0. */
export function untilNextUtcDay(now: Date): number {
  return DAY - (now.getTime() % DAY);
}
