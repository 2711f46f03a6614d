import { FaultQueue } from "../../http/fault-queue";
import { Timers } from "../../http/timers";
import { WebhookClient } from "../../http/webhook-client";
import type { DelhiverySettings } from "../settings";
import type { DelhiveryWebhookFault } from "./faults";

/** One push and what became of it. */
export interface Push {
  waybill: string;
  body: object;
  attempts: { at: string; status: number | null; error: string | null; fault: string | null }[];
  /** `dropped`: Delhivery gave up, and tells of it nowhere. */
  state: "waiting" | "delivered" | "dropped" | "lost";
}

/** The first attempt, and one more at once. */
const ATTEMPTS = 2;

/** Pushes scans to the shop: a push that fails is tried once more, immediately, and then dropped for good. */
export class DelhiveryWebhooks {
  /** Oldest first. */
  pushes: Push[] = [];
  readonly faults = new FaultQueue<DelhiveryWebhookFault>((fault) => {
    if (fault.kind === "reordered") {
      this.release();
    }
  });
  private readonly client = new WebhookClient();
  private readonly timers = new Timers();
  private readonly underWay = new Set<Promise<void>>();
  private held: Push[] = [];

  constructor(private readonly settings: DelhiverySettings) {}

  /** Sends a push. Without an address it is not sent at all. */
  send(waybill: string, body: object): void {
    if (this.settings.webhook_url === null) {
      return;
    }
    const push: Push = { waybill, body, attempts: [], state: "waiting" };
    this.pushes.push(push);
    const fault = this.faults.strike(() => true);
    switch (fault?.kind) {
      case "lost":
        push.state = "lost";
        return;
      case "reordered":
        this.held.push(push);
        if (fault.times === 0) {
          this.release();
        }
        return;
      case "delayed":
        this.timers.after(fault.ms, () => this.start(push, "delayed"));
        return;
      case "duplicated":
        for (let copy = 0; copy <= fault.copies; copy += 1) {
          this.start(push, "duplicated");
        }
        return;
      default:
        this.start(push, fault?.kind ?? null);
    }
  }

  /** Resolves once nothing is on its way. Does not wait for delayed ones. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) {
      await Promise.all(this.underWay);
    }
  }

  clear(): void {
    this.timers.clear();
    this.held = [];
    this.faults.clear();
    this.pushes = [];
  }

  close(): void {
    this.timers.close();
    this.client.close();
  }

  private release(): void {
    for (const push of this.held.splice(0).reverse()) {
      this.start(push, "reordered");
    }
  }

  private start(push: Push, fault: DelhiveryWebhookFault["kind"] | null): void {
    const attempt = this.deliver(push, fault).finally(() => this.underWay.delete(attempt));
    this.underWay.add(attempt);
  }

  private async deliver(push: Push, fault: DelhiveryWebhookFault["kind"] | null): Promise<void> {
    const { webhook_url, webhook_timeout_ms } = this.settings;
    for (let attempt = 0; attempt < ATTEMPTS && webhook_url !== null; attempt += 1) {
      const at = new Date().toISOString();
      const body = Buffer.from(JSON.stringify(push.body));
      const answer = await this.client.post(webhook_url, body, this.headers(fault), webhook_timeout_ms);
      push.attempts.push({ at, ...answer, fault });
      if (answer.status === 200) {
        push.state = "delivered";
        return;
      }
    }
    push.state = push.state === "delivered" ? "delivered" : "dropped";
  }

  private headers(fault: DelhiveryWebhookFault["kind"] | null): Record<string, string> {
    const { webhook_header, webhook_secret } = this.settings;
    if (fault === "no_secret") {
      return {};
    }
    return { [webhook_header]: fault === "wrong_secret" ? `not ${webhook_secret}` : webhook_secret };
  }
}
