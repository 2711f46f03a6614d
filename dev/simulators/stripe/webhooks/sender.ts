import Stripe from "stripe";
import { FaultQueue } from "../../http/fault-queue";
import { Timers } from "../../http/timers";
import { WebhookClient } from "../../http/webhook-client";
import type { StripeSettings } from "../settings";
import type { StripeEvent } from "./event";
import type { StripeWebhookFault } from "./faults";

/** One event on its way to the shop, retries included. */
export interface Delivery {
  event: StripeEvent;
  attempts: { at: string; status: number | null; error: string | null; fault: string | null }[];
  /** `waiting`: for its time or a retry. */
  state: "waiting" | "delivered" | "failed" | "lost";
}

/** Only its `webhooks` are used: they sign as Stripe does. */
const signer = new Stripe("sk_test_of_nobody").webhooks;

/** Sends events to the shop, signed by Stripe's own library, retries them, and lets them go wrong on demand. */
export class StripeWebhooks {
  /** Oldest first. */
  deliveries: Delivery[] = [];
  readonly faults = new FaultQueue<StripeWebhookFault>();
  private readonly client = new WebhookClient();
  private readonly timers = new Timers();
  private readonly underWay = new Set<Promise<void>>();

  constructor(private readonly settings: StripeSettings) {}

  /** Sends an event when its time has come. Without a URL it is not sent at all. */
  enqueue(event: StripeEvent): void {
    if (this.settings.webhook_url === null) {
      return;
    }
    const delivery: Delivery = { event, attempts: [], state: "waiting" };
    this.deliveries.push(delivery);
    const fault = this.faults.strike(({ type }) => type === null || type === event.type);
    if (fault?.kind === "lost") {
      delivery.state = "lost";
      return;
    }
    const wait = this.settings.webhook_delay_ms + (fault?.kind === "delayed" ? fault.ms : 0);
    const copies = fault?.kind === "duplicated" ? fault.copies : 0;
    for (let count = 0; count <= copies; count += 1) {
      this.later(wait, delivery, fault?.kind ?? null);
    }
  }

  /** Sends what was sent, or lost, once more, as one can in Stripe's dashboard. */
  resend(delivery: Delivery): void {
    this.later(0, delivery, null);
  }

  /** Resolves once nothing is on its way. Does not wait for retries and delayed ones. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) {
      await Promise.all(this.underWay);
    }
  }

  /** Forgets everything, planned retries included. */
  clear(): void {
    this.timers.clear();
    this.faults.clear();
    this.deliveries = [];
  }

  close(): void {
    this.timers.close();
    this.client.close();
  }

  private later(ms: number, delivery: Delivery, fault: StripeWebhookFault["kind"] | null): void {
    if (ms > 0) {
      this.timers.after(ms, () => this.start(delivery, fault));
    } else {
      this.start(delivery, fault);
    }
  }

  private start(delivery: Delivery, fault: StripeWebhookFault["kind"] | null): void {
    const attempt = this.attempt(delivery, fault).finally(() => this.underWay.delete(attempt));
    this.underWay.add(attempt);
  }

  private async attempt(delivery: Delivery, fault: StripeWebhookFault["kind"] | null): Promise<void> {
    const { webhook_url, webhook_secret, webhook_timeout_ms, retry_intervals_ms } = this.settings;
    if (webhook_url === null) {
      delivery.state = "failed";
      return;
    }
    const payload = JSON.stringify(delivery.event);
    const secret = fault === "wrong_signature" ? "whsec_of_a_forger" : webhook_secret;
    const headers = { "stripe-signature": signer.generateTestHeaderString({ payload, secret }) };
    const at = new Date().toISOString();
    const answer = await this.client.post(webhook_url, Buffer.from(payload), headers, webhook_timeout_ms);
    delivery.attempts.push({ at, ...answer, fault });
    if (answer.status !== null && answer.status >= 200 && answer.status < 300) {
      delivery.state = "delivered";
      return;
    }
    const wait = retry_intervals_ms[delivery.attempts.length - 1];
    if (wait === undefined) {
      delivery.state = "failed";
    } else {
      this.timers.after(wait, () => this.start(delivery, null));
    }
  }
}
