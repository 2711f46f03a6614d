import type { ApiFault, ApiFaultInput } from "../http/api-faults";
import { controlRequest, queryString } from "../http/control-request";
import type { PaymentIntent } from "./payment-intent";
import type { BankOutcome, PaymentEventType } from "./payments";
import type { StripeSettings } from "./settings";
import type { StripeCall } from "./simulator";
import type { StripeWebhookFault, StripeWebhookFaultInput } from "./webhooks/faults";
import type { Delivery } from "./webhooks/sender";

/** Steers a Stripe simulator, wherever it runs. Refusals throw with the control's own sentence. */
export class StripeControl {
  /** @param url of the simulator, without a trailing slash */
  constructor(private readonly url: string) {}

  settings(changes: Partial<StripeSettings>): Promise<StripeSettings> {
    return this.call("PATCH", "/settings", changes);
  }

  /** Newest first. */
  async paymentIntents(): Promise<(PaymentIntent & { amount_refunded: number })[]> {
    const { payment_intents } = await this.call<{
      payment_intents: (PaymentIntent & { amount_refunded: number })[];
    }>("GET", "/payment-intents");
    return payment_intents;
  }

  /** The customer's bank speaks. */
  bank(id: string, outcome: BankOutcome): Promise<PaymentIntent> {
    return this.call("POST", `/payment-intents/${id}/bank`, { outcome });
  }

  /** Somebody cancels a payment in Stripe's dashboard, or Stripe does. */
  cancel(id: string): Promise<PaymentIntent> {
    return this.call("POST", `/payment-intents/${id}/cancel`);
  }

  /** Events and what became of them, oldest first. */
  async webhooks(type?: PaymentEventType): Promise<Delivery[]> {
    const path = `/webhooks${queryString({ type })}`;
    return (await this.call<{ deliveries: Delivery[] }>("GET", path)).deliveries;
  }

  /** Sends an event once more, and waits for the shop's answer. */
  resend(eventId: string): Promise<Delivery> {
    return this.call("POST", `/webhooks/${eventId}/resend`);
  }

  webhookFault(fault: StripeWebhookFaultInput): Promise<StripeWebhookFault> {
    return this.call("POST", "/webhook-faults", fault);
  }

  clearWebhookFaults(): Promise<{ cleared: number }> {
    return this.call("DELETE", "/webhook-faults");
  }

  /** Waits until every event on its way was answered; not for retries and delayed ones. */
  async settled(): Promise<void> {
    await this.call("POST", "/settle");
  }

  /** `endpoint` of a fault is the path, such as `/v1/payment_intents`. */
  fault(fault: ApiFaultInput): Promise<ApiFault> {
    return this.call("POST", "/faults", fault);
  }

  clearFaults(): Promise<{ cleared: number }> {
    return this.call("DELETE", "/faults");
  }

  async calls(): Promise<StripeCall[]> {
    return (await this.call<{ calls: StripeCall[] }>("GET", "/calls")).calls;
  }

  /** Forgets everything but the settings. */
  async reset(): Promise<void> {
    await this.call("POST", "/reset");
  }

  private call<T>(method: string, route: string, body?: unknown): Promise<T> {
    return controlRequest(this.url, method, route, body);
  }
}
