import { MedusaError } from "@medusajs/framework/utils";

/** How a mail failed, in the terms of whoever has to send it again. */
export interface DeliveryFailure {
  /** Resend's own name of the error, e.g. `rate_limit_exceeded`. */
  code: string;
  /** Whether sending the same mail again, under the same key, can succeed without a person mending something. */
  retryable: boolean;
  /** Milliseconds to wait at least; null when nobody said. Null when it cannot be retried. */
  retry_after_ms: number | null;
}

/**
 * A mail that Resend did not take.
 *
 * Medusa's Notification module does not let errors through: it throws a plain `Error` whose message contains ours, and
 * every property is gone. So the message ends with a mark that carries them, for example
 * `[resend:rate_limit_exceeded retry_after_ms=1000]`, and {@link readDeliveryFailure} reads it back.
 */
export class ResendError extends MedusaError implements DeliveryFailure {
  readonly retryable: boolean;
  readonly retry_after_ms: number | null;
  readonly code: string;

  constructor(message: string, failure: DeliveryFailure) {
    super(
      failure.retryable ? MedusaError.Types.UNEXPECTED_STATE : MedusaError.Types.INVALID_DATA,
      `${withoutMark(message)} ${markOf(failure)}`,
      failure.code,
    );
    this.name = "ResendError";
    this.code = failure.code;
    this.retryable = failure.retryable;
    this.retry_after_ms = failure.retry_after_ms;
  }
}

const MARK = /\[resend:(\w+) (?:retry(?:_after_ms=(\d+))?|mend)\]/;

/**
 * What is known about a failed mail: from our own error, or from the error that Medusa's Notification module makes of
 * it. Null when the error is not ours, e.g. of another provider: then nothing is known, and a retry is a guess.
 * Of several mails sent in one call the first failure is read; send them one by one.
 */
export function readDeliveryFailure(error: unknown): DeliveryFailure | null {
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

function markOf({ code, retryable, retry_after_ms }: DeliveryFailure): string {
  if (!retryable) {
    return `[resend:${code} mend]`;
  }
  return retry_after_ms === null
    ? `[resend:${code} retry]`
    : `[resend:${code} retry_after_ms=${Math.max(0, Math.ceil(retry_after_ms))}]`;
}

/** Words from outside must not be able to look like our mark. */
function withoutMark(message: string): string {
  return message.replace(/\[resend:/g, "[resend ");
}
