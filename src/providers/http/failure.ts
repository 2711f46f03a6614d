import { ProviderCallError } from "../../modules/tracking/provider";

/** A request that failed: the error it ends in, and whether another try makes sense. */
export class Failure {
  private constructor(
    readonly error: ProviderCallError,
    readonly again: boolean,
    /** Milliseconds the service asked to wait; null when it did not. */
    readonly retry_after_ms: number | null,
  ) {}

  /** It may go better in a moment. `code` is the service's own. */
  static retry(message: string, code?: string, retryAfterMs: number | null = null): Failure {
    const error = new ProviderCallError(message, {
      kind: "retry",
      ...(retryAfterMs === null ? {} : { retry_after_ms: retryAfterMs }),
      ...(code === undefined ? {} : { code }),
    });
    return new Failure(error, true, retryAfterMs);
  }

  /**
   * It will not go better until something is changed; with the scope `operation`, only what was called for. `code` is
   * the service's own.
   */
  static final(
    message: string,
    details: { kind: "quota" } | { kind: "configuration"; scope?: "operation" },
    code?: string,
  ): Failure {
    const error = new ProviderCallError(message, { ...details, ...(code === undefined ? {} : { code }) });
    return new Failure(error, false, null);
  }
}

/** Whether an HTTP status says that the same request may be answered well in a moment. */
export function isPassing(status: number): boolean {
  return status === 429 || status === 408 || status === 425 || status >= 500;
}
