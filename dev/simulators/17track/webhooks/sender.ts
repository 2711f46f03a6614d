import { FaultQueue } from "../../http/fault-queue";
import { Timers } from "../../http/timers";
import { WebhookClient } from "../../http/webhook-client";
import type { Track17Settings } from "../settings";
import { type Delivery, outgoing } from "./delivery";
import type { WebhookFault } from "./faults";
import { Lanes } from "./lanes";

/** Deliveries kept for reading; the oldest go first. */
const KEPT = 20_000;

export interface PushResult {
  number: string;
  carrier: number;
  push_status: "NotPushed" | "Success" | "Failure";
  /** HTTP status of the shop's answer; null when none came. */
  code: number | null;
}

/** Sends webhooks, retries them, and lets them go wrong on demand. */
export class WebhookSender {
  deliveries: Delivery[] = [];
  readonly faults: FaultQueue<WebhookFault>;
  private readonly lanes: Lanes;
  private readonly client = new WebhookClient();
  private readonly timers = new Timers();
  private held: { delivery: Delivery; fault: number }[] = [];
  private lastId = 0;
  /** Grows when everything is forgotten: what is still on its way then has no consequences. */
  private generation = 0;

  constructor(
    private readonly settings: Track17Settings,
    private readonly onResult: (result: PushResult) => void,
  ) {
    this.lanes = new Lanes(() => settings.webhook_concurrency);
    this.faults = new FaultQueue((fault) => this.release(fault.id));
  }

  /** Queues one webhook. Without a URL nothing is sent, and undefined comes back. */
  enqueue(event: string, number: string, carrier: number, body: string): Delivery | undefined {
    if (this.settings.webhook_url === null) {
      return undefined;
    }
    this.lastId += 1;
    const delivery: Delivery = {
      id: this.lastId,
      event,
      number,
      carrier,
      body,
      attempts: [],
      state: "waiting",
      next_at: null,
    };
    this.deliveries.push(delivery);
    if (this.deliveries.length > KEPT) {
      this.deliveries = this.deliveries.slice(-KEPT / 2);
    }
    this.start(delivery);
    return delivery;
  }

  /** Resolves once nothing is on its way. Does not wait for retries, delayed or held ones. */
  idle(): Promise<void> {
    return this.lanes.idle();
  }

  /** Takes up deliveries of an earlier life that were still waiting. */
  resume(deliveries: Delivery[]): void {
    for (const delivery of deliveries) {
      this.lastId = Math.max(this.lastId, delivery.id);
      this.deliveries.push(delivery);
      const wait = delivery.next_at === null ? 0 : delivery.next_at - Date.now();
      this.timers.after(Math.max(0, wait), () => this.start(delivery));
    }
  }

  /** Forgets everything, planned retries included. */
  clear(): void {
    this.timers.clear();
    this.held = [];
    this.faults.clear();
    this.deliveries = [];
    this.generation += 1;
  }

  close(): void {
    this.timers.close();
    this.client.close();
  }

  private start(delivery: Delivery): void {
    const fault = this.faults.strike(({ number }) => number === null || number === delivery.number);
    switch (fault?.kind) {
      case "lost":
        delivery.state = "lost";
        this.onResult({ ...delivery, push_status: fault.push_status, code: null });
        return;
      case "delayed":
        this.timers.after(fault.ms, () => this.send(delivery, fault));
        return;
      case "reordered":
        this.hold(delivery, fault);
        return;
      case "duplicated":
        for (let copy = 0; copy < fault.copies; copy += 1) {
          this.send(delivery, fault, false);
        }
        break;
    }
    this.send(delivery, fault ?? null);
  }

  private hold(delivery: Delivery, fault: WebhookFault): void {
    delivery.state = "held";
    this.held.push({ delivery, fault: fault.id });
    if (fault.times === 0) {
      this.release(fault.id);
    }
  }

  private release(fault: number): void {
    const released = this.held.filter((entry) => entry.fault === fault).reverse();
    this.held = this.held.filter((entry) => entry.fault !== fault);
    for (const { delivery } of released) {
      delivery.state = "waiting";
      // One lane for all of them, so that they arrive in the order meant.
      this.lanes.run(`reordered ${fault}`, () => this.attempt(delivery, null, true));
    }
  }

  private send(delivery: Delivery, fault: WebhookFault | null, counts = true): void {
    this.lanes.run(delivery.number, () => this.attempt(delivery, fault, counts));
  }

  /** @param counts false for a copy, whose failure plans no retry */
  private async attempt(delivery: Delivery, fault: WebhookFault | null, counts: boolean): Promise<void> {
    const { webhook_url, api_key, webhook_timeout_ms, retry_intervals_ms } = this.settings;
    if (webhook_url === null) {
      delivery.state = "failed";
      return;
    }
    const startedAt = Date.now();
    const { generation } = this;
    delivery.next_at = null;
    const { body, headers } = outgoing(delivery.body, api_key, fault);
    const { status, error } = await this.client.post(webhook_url, body, headers, webhook_timeout_ms);
    delivery.attempts.push({
      at: new Date(startedAt).toISOString(),
      status,
      error,
      fault: fault?.kind ?? null,
      ms: Date.now() - startedAt,
    });
    if (!counts || generation !== this.generation) {
      return;
    }
    const push_status = status === 200 ? "Success" : "Failure";
    const retries = delivery.attempts.length - 1;
    const wait = retry_intervals_ms[retries];
    if (status === 200) {
      delivery.state = "delivered";
    } else if (wait === undefined) {
      delivery.state = "failed";
    } else {
      delivery.next_at = Date.now() + wait;
      this.timers.after(wait, () => this.start(delivery));
    }
    this.onResult({ ...delivery, push_status, code: status });
  }
}
