import { createHash } from "node:crypto";
import { ResendError } from "./errors";

const DAY = 86_400_000;
/** Characters. */
const LONGEST_KEY = 256;

interface Kept {
  fingerprint: string;
  answer: unknown;
  at: number;
}

/** What Resend remembers of idempotency keys: for 24 hours, the request and what was answered to it. */
export class IdempotencyKeys {
  private readonly kept = new Map<string, Kept>();
  private readonly underWay = new Set<string>();

  constructor(private readonly now: () => number) {}

  /** @throws ResendError when the key cannot be used at all */
  check(key: string): void {
    if (key.length < 1 || key.length > LONGEST_KEY) {
      throw new ResendError(
        "invalid_idempotency_key",
        `The idempotency key must be between 1 and ${LONGEST_KEY} characters.`,
      );
    }
    if (this.underWay.has(key)) {
      throw new ResendError(
        "concurrent_idempotent_requests",
        "Another request with the same idempotency key is currently in progress.",
      );
    }
  }

  /** Marks a key as being worked on, until the function that comes back is called. */
  begin(key: string): () => void {
    let isMine = true;
    this.underWay.add(key);
    return () => {
      if (isMine) {
        this.underWay.delete(key);
      }
      isMine = false;
    };
  }

  /**
   * The earlier answer to the same request, or that of the work done now.
   *
   * @throws ResendError when the key was used for another request
   */
  once<T>(key: string, path: string, body: unknown, work: () => T): T {
    const fingerprint = createHash("sha256")
      .update(`${path} ${JSON.stringify(body)}`)
      .digest("hex");
    const earlier = this.kept.get(key);
    if (earlier === undefined || this.now() - earlier.at >= DAY) {
      const answer = work();
      this.kept.set(key, { fingerprint, answer, at: this.now() });
      return answer;
    }
    if (earlier.fingerprint !== fingerprint) {
      throw new ResendError(
        "invalid_idempotent_request",
        "This idempotency key has been used on a request that had a different payload.",
      );
    }
    return earlier.answer as T;
  }

  entries(): [string, Kept][] {
    return [...this.kept];
  }

  restore(entries: [string, Kept][]): void {
    for (const [key, kept] of entries) {
      this.kept.set(key, kept);
    }
  }

  clear(): void {
    this.kept.clear();
  }
}

export type KeptKey = [string, Kept];
