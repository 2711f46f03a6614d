import { newId } from "../new-id";
import type { PaymentIntent } from "../payment-intent";
import type { PaymentEventType } from "../payments";

/** An event as Stripe sends it. */
export interface StripeEvent {
  id: string;
  object: "event";
  api_version: "2024-04-10";
  /** Seconds since 1970. */
  created: number;
  type: PaymentEventType;
  data: { object: PaymentIntent };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
}

export function newEvent(type: PaymentEventType, intent: PaymentIntent, now: number): StripeEvent {
  return {
    id: newId("evt"),
    object: "event",
    api_version: "2024-04-10",
    created: Math.floor(now / 1000),
    type,
    data: { object: intent },
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
  };
}
