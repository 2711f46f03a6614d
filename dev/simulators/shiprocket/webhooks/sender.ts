import { FaultQueue } from "../../http/fault-queue";
import { WebhookClient } from "../../http/webhook-client";
import type { ShiprocketSettings } from "../settings";
import type { ShiprocketWebhookFault } from "./faults";

/** Deliveries kept for reading. */
const KEPT = 5_000;

/** One webhook on its way to the shop. */
export interface Delivery {
  awb: string;
  body: Record<string, unknown>;
  attempts: { at: string; status: number | null; error: string | null; fault: string | null }[];
  /** `held`: by a reorder fault. Only a 200 counts as delivered. */
  state: "waiting" | "held" | "delivered" | "failed" | "lost";
}

/** Sends webhooks, one after the other and each once, and lets them go wrong on demand. */
export class ShiprocketWebhooks {
  /** Oldest first. */
  deliveries: Delivery[] = [];
  readonly faults: FaultQueue<ShiprocketWebhookFault>;
  private readonly client = new WebhookClient();
  private held: { delivery: Delivery; fault: number }[] = [];
  private tail: Promise<void> = Promise.resolve();

  constructor(private readonly settings: ShiprocketSettings) {
    this.faults = new FaultQueue((fault) => this.release(fault.id));
  }

  /** Sends a webhook. Without a URL it is not sent at all. */
  enqueue(awb: string, body: Record<string, unknown>): void {
    if (this.settings.webhook_url === null) {
      return;
    }
    const delivery: Delivery = { awb, body, attempts: [], state: "waiting" };
    this.deliveries = [...this.deliveries.slice(-KEPT), delivery];
    const fault = this.faults.strike(() => true) ?? null;
    if (fault?.kind === "lost") {
      delivery.state = "lost";
      return;
    }
    if (fault?.kind === "reordered") {
      delivery.state = "held";
      this.held.push({ delivery, fault: fault.id });
      if (fault.times === 0) {
        this.release(fault.id);
      }
      return;
    }
    const copies = fault?.kind === "duplicated" ? fault.copies : 0;
    for (let count = 0; count <= copies; count += 1) {
      this.send(delivery, fault);
    }
  }

  /** Resolves once nothing is on its way; does not wait for held ones. */
  async settled(): Promise<void> {
    let seen: Promise<void> | null = null;
    while (seen !== this.tail) {
      seen = this.tail;
      await seen;
    }
  }

  clear(): void {
    this.held = [];
    this.faults.clear();
    this.deliveries = [];
  }

  close(): void {
    this.client.close();
  }

  private release(fault: number): void {
    const released = this.held.filter((entry) => entry.fault === fault).reverse();
    this.held = this.held.filter((entry) => entry.fault !== fault);
    for (const { delivery } of released) {
      this.send(delivery, null);
    }
  }

  private send(delivery: Delivery, fault: ShiprocketWebhookFault | null): void {
    this.tail = this.tail.then(() => this.attempt(delivery, fault));
  }

  private async attempt(delivery: Delivery, fault: ShiprocketWebhookFault | null): Promise<void> {
    const { webhook_url, webhook_token, webhook_timeout_ms } = this.settings;
    if (webhook_url === null) {
      delivery.state = "failed";
      return;
    }
    const whole = Buffer.from(JSON.stringify(delivery.body), "utf8");
    const sent = fault?.kind === "malformed" ? whole.subarray(0, whole.length / 2) : whole;
    const token = fault?.kind === "wrong_token" ? "not the token" : webhook_token;
    const headers: Record<string, string> =
      token === null || fault?.kind === "no_token" ? {} : { "x-api-key": token };
    const at = new Date().toISOString();
    const answer = await this.client.post(webhook_url, sent, headers, webhook_timeout_ms);
    delivery.attempts.push({ at, ...answer, fault: fault?.kind ?? null });
    delivery.state = answer.status === 200 ? "delivered" : "failed";
  }
}
