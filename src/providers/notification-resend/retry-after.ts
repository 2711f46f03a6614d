const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

/** Headers of an answer, names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/**
 * How long the answer asks to wait, in milliseconds: `retry-after` in seconds or as a date. Of an answer that says
 * "too many", `ratelimit-reset` in seconds stands in; every answer has that, so of others it says nothing.
 * Null when it does not say. A day at most: who asks for more has made a mistake.
 */
export function requestedWait(headers: AnswerHeaders | null, now: Date, tooMany: boolean): number | null {
  const asked = readWait(headers?.["retry-after"], now);
  return asked ?? (tooMany ? readWait(headers?.["ratelimit-reset"], now) : null);
}

function readWait(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}(\.\d+)?$/.test(text)) {
    return Math.min(Math.ceil(Number(text) * SECOND), DAY);
  }
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now.getTime()), DAY);
}

/** Milliseconds until the next day begins in UTC, by which Resend counts its quotas. More than 0. */
export function untilNextUtcDay(now: Date): number {
  return DAY - (now.getTime() % DAY);
}
