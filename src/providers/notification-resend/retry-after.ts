const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

/** Headers of an answer, names in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;

/**
 * How long the answer asks to wait, in milliseconds: `retry-after` in seconds or as a date, else `ratelimit-reset`
 * in seconds. Null when it does not say.
 */
export function requestedWait(headers: AnswerHeaders | null, now: Date): number | null {
  return readWait(headers?.["retry-after"], now) ?? readWait(headers?.["ratelimit-reset"], now);
}

function readWait(value: string | undefined, now: Date): number | null {
  const text = value?.trim() ?? "";
  if (/^\d{1,9}(\.\d+)?$/.test(text)) {
    return Math.ceil(Number(text) * SECOND);
  }
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

/** Milliseconds until the next day begins in UTC, by which Resend counts its quotas. More than 0. */
export function untilNextUtcDay(now: Date): number {
  return DAY - (now.getTime() % DAY);
}
