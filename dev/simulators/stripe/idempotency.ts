import { StripeError } from "./errors";

const DAY = 86_400_000;

interface Kept {
  request: string;
  outcome: { answer: unknown } | { error: unknown };
  at: number;
}

/** What Stripe remembers of idempotency keys: for 24 hours, the request, and what was answered, refusals too. */
export class IdempotencyKeys {
  private kept = new Map<string, Kept>();

  constructor(private readonly now: () => number) {}

  /**
   * The earlier answer to the same request, or that of the work done now.
   *
   * @param request the call's method, path and body
   * @throws StripeError what the first call was refused with, or because the key was used for another request
   */
  once<T>(key: string, request: string, work: () => T): T {
    const earlier = this.kept.get(key);
    const kept =
      earlier === undefined || this.now() - earlier.at >= DAY ? this.keep(key, request, work) : earlier;
    if (kept.request !== request) {
      throw new StripeError(
        400,
        "idempotency_error",
        "Keys for idempotent requests can only be used with the same parameters they were first used with.",
      );
    }
    if ("error" in kept.outcome) {
      throw kept.outcome.error;
    }
    return kept.outcome.answer as T;
  }

  clear(): void {
    this.kept.clear();
  }

  private keep<T>(key: string, request: string, work: () => T): Kept {
    const kept: Kept = { request, outcome: attempt(work), at: this.now() };
    this.kept.set(key, kept);
    return kept;
  }
}

/** The answer is copied: the same request gets the same answer, whatever has happened since. */
function attempt(work: () => unknown): Kept["outcome"] {
  try {
    return { answer: structuredClone(work()) };
  } catch (error) {
    return { error };
  }
}
