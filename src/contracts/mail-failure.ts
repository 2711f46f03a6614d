/**
 * How a mail failed, in the terms of whoever has to send it again.
 *
 * Medusa's Notification module does not let errors through: it throws a plain `Error` whose message contains the
 * provider's, and every property is gone. So the message ends with a mark that carries them, for example
 * `[resend:rate_limit_exceeded retry_after_ms=1000]`.
 */
export interface MailFailure {
  /** Resend's own name of the error, e.g. `rate_limit_exceeded`. */
  code: string;
  /** Whether sending the same mail again, under the same key, can succeed without a person mending something. */
  retryable: boolean;
  /** Milliseconds to wait at least; null when nobody said. Null when it cannot be retried. */
  retry_after_ms: number | null;
}

const MARK = /\[resend:(\w+) (?:retry(?:_after_ms=(\d+))?|mend)\]/;

/** A message that carries what is known of a failure; words from outside cannot look like the mark. */
export function markMailFailure(message: string, failure: MailFailure): string {
  return `${message.replace(/\[resend:/g, "[resend ")} ${markOf(failure)}`;
}

/**
 * What is known about a failed mail: from the provider's own error, or from the one that Medusa's Notification module
 * makes of it. Null when there is no mark, e.g. of another provider: then nothing is known, and a retry is a guess.
 * Of several mails sent in one call the first failure is read; send them one by one.
 */
export function readMailFailure(error: unknown): MailFailure | null {
  const message = error instanceof Error ? error.message : String(error);
  const match = message.match(MARK);
  const code = match?.[1];
  if (!match || code === undefined) {
    return null;
  }
  const wait = match[2];
  return {
    code,
    retryable: !match[0].endsWith(" mend]"),
    retry_after_ms: wait === undefined ? null : Number(wait),
  };
}

/** Said before a mail is looked at: it will be taken another time. */
const NOT_YET: ReadonlySet<string> = new Set([
  "rate_limit_exceeded",
  "daily_quota_exceeded",
  "monthly_quota_exceeded",
]);

/** These may be said of a mail that was taken: one that has been sent under this key, and an answer nobody could read. */
const MAY_BE_TAKEN: ReadonlySet<string> = new Set(["invalid_idempotent_request", "unreadable_answer"]);

/** Whether a mail that failed so was certainly not taken. After anything else it may be on its way. */
export function isRefusal({ code, retryable }: Pick<MailFailure, "code" | "retryable">): boolean {
  return NOT_YET.has(code) || (!retryable && !MAY_BE_TAKEN.has(code));
}

function markOf({ code, retryable, retry_after_ms }: MailFailure): string {
  if (!retryable) {
    return `[resend:${code} mend]`;
  }
  return retry_after_ms === null
    ? `[resend:${code} retry]`
    : `[resend:${code} retry_after_ms=${Math.max(0, Math.ceil(retry_after_ms))}]`;
}
