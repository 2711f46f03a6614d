import type { WebhookFault } from "./faults";
import { signWebhook } from "./sign";

interface DeliveryAttempt {
  at: string;
  /** HTTP status; null when no answer came. */
  status: number | null;
  error: string | null;
  fault: string | null;
  ms: number;
}

/** One webhook on its way, retries included. */
export interface Delivery {
  id: number;
  event: string;
  number: string;
  carrier: number;
  /** The intact body. */
  body: string;
  attempts: DeliveryAttempt[];
  /** `waiting`: for its turn or a retry; `held`: by a reorder fault. */
  state: "waiting" | "held" | "delivered" | "failed" | "lost";
  /** When the next attempt is due (ms); null when none is planned. */
  next_at: number | null;
}

/** The bytes and headers that go out for a delivery, spoilt as the fault says. */
export function outgoing(
  body: string,
  key: string,
  fault: WebhookFault | null,
): { body: Buffer; headers: Record<string, string> } {
  const whole = Buffer.from(body, "utf8");
  const sent =
    fault?.kind === "truncated"
      ? whole.subarray(0, Math.floor(whole.length / 2))
      : fault?.kind === "malformed"
        ? Buffer.from(`${body.slice(0, 20)}<<<not json`, "utf8")
        : whole;
  const signedBytes = fault?.kind === "truncated" && fault.signed === "full" ? whole : sent;
  const sign = signatureFor(signWebhook(signedBytes, key), fault);
  return { body: sent, headers: sign === null ? {} : { sign } };
}

function signatureFor(right: string, fault: WebhookFault | null): string | null {
  switch (fault?.kind) {
    case "no_signature":
      return null;
    case "wrong_signature":
      return signWebhook(right, "not the key");
    case "upper_case_signature":
      return right.toUpperCase();
    default:
      return right;
  }
}
