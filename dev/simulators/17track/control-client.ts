import type { ApiFault, ApiFaultInput } from "../http/api-faults";
import { controlRequest, queryString } from "../http/control-request";
import type { LoggedCall } from "./call-log";
import type { WireEstimate } from "./contract";
import type { FullEvent, ShortEvent } from "./event-input";
import type { NumberRule } from "./number-rule";
import type { Parcel } from "./parcel";
import type { Registration, StopReason } from "./registry";
import type { Track17Settings } from "./settings";
import type { Delivery } from "./webhooks/delivery";
import type { WebhookFault, WebhookFaultInput } from "./webhooks/faults";

/** Everything the simulator knows about one number. */
export interface NumberView {
  number: string;
  registrations: Registration[];
  parcel: Parcel | null;
  rule: NumberRule | null;
}

interface JourneyOptions {
  hour_ms?: number;
  step_ms?: number;
  steps_done?: number;
  last_step_at?: string;
  paused?: boolean;
  webhook?: boolean;
}

/** Steers a 17TRACK simulator, wherever it runs. Refusals throw with the control's own sentence. */
export class Track17Control {
  /** @param url of the simulator, without a trailing slash */
  constructor(private readonly url: string) {}

  settings(changes: Partial<Track17Settings>): Promise<Track17Settings> {
    return this.call("PATCH", "/settings", changes);
  }

  /** @param quota `remain` sets what is left, whatever was used */
  quota(quota: { total?: number; used?: number; used_today?: number; max_daily?: number; remain?: number }) {
    return this.call<Record<string, number>>("PUT", "/quota", quota);
  }

  /** Forgets everything but the settings. */
  async reset(): Promise<void> {
    await this.call("POST", "/reset");
  }

  number(number: string): Promise<NumberView> {
    return this.call("GET", path(number));
  }

  /** Adds scans, oldest first; followers hear of it by webhook unless `webhook: false`. */
  events(
    number: string,
    events: (ShortEvent | FullEvent)[],
    options: { replace?: boolean; webhook?: boolean } = {},
  ): Promise<NumberView> {
    return this.call("POST", path(number, "/events"), { events, ...options });
  }

  /** Says something else than the latest scan, until the next scan. */
  status(
    number: string,
    status: {
      status: string;
      sub_status?: string | null;
      sub_status_descr?: string | null;
      webhook?: boolean;
    },
  ): Promise<NumberView> {
    return this.call("PUT", path(number, "/status"), status);
  }

  /** Sends no webhook unless asked to. */
  parcel(
    number: string,
    changes: {
      estimate?: WireEstimate;
      origin_country?: string | null;
      destination_country?: string | null;
      overlay?: Record<string, unknown> | null;
      webhook?: boolean;
    },
  ): Promise<NumberView> {
    return this.call("PATCH", path(number), changes);
  }

  /** Replaces how 17TRACK treats this number; `{}` treats it as any other. */
  rule(number: string, rule: NumberRule): Promise<NumberView> {
    return this.call("PUT", path(number, "/rule"), rule);
  }

  /** 17TRACK stops following by itself. */
  stop(number: string, reason: StopReason = "Expired"): Promise<NumberView> {
    return this.call("POST", path(number, "/stop"), { reason });
  }

  journey(number: string, journey: string, options: JourneyOptions = {}): Promise<{ events: number }> {
    return this.call("POST", path(number, "/journey"), { journey, ...options });
  }

  /** The next step of its journey, now. `moved` is false at the end. */
  next(number: string): Promise<{ moved: boolean; events: number }> {
    return this.call("POST", path(number, "/next"));
  }

  journeys(): Promise<{ journeys: { name: string; title: string; carrier: number; steps: string[] }[] }> {
    return this.call("GET", "/journeys");
  }

  /** Sends TRACKING_UPDATED now and answers when the shop has. */
  sendWebhook(number: string): Promise<{ deliveries: Delivery[] }> {
    return this.call("POST", path(number, "/webhook"));
  }

  /** Sends any bytes as a webhook; rightly signed unless told otherwise. */
  sendRawWebhook(webhook: { body: unknown; key?: string; sign?: string | null; url?: string }) {
    return this.call<{ status: number | null; error: string | null }>("POST", "/webhooks", webhook);
  }

  webhooks(
    filter: { number?: string; limit?: number } = {},
  ): Promise<{ count: number; deliveries: Delivery[] }> {
    return this.call("GET", `/webhooks${queryString(filter)}`);
  }

  async clearWebhooks(): Promise<void> {
    await this.call("DELETE", "/webhooks");
  }

  /** Resolves once every webhook on its way was answered; retries and delayed ones don't count. */
  async settled(): Promise<void> {
    await this.call("POST", "/settle");
  }

  fault(fault: ApiFaultInput): Promise<ApiFault> {
    return this.call("POST", "/faults", fault);
  }

  /** Clears one API fault, or all. */
  clearFaults(id?: number): Promise<{ cleared: number }> {
    return this.call("DELETE", id === undefined ? "/faults" : `/faults/${id}`);
  }

  webhookFault(fault: WebhookFaultInput): Promise<WebhookFault> {
    return this.call("POST", "/webhook-faults", fault);
  }

  /** Clears one webhook fault, or all; what a reorder fault held goes out. */
  clearWebhookFaults(id?: number): Promise<{ cleared: number }> {
    return this.call("DELETE", id === undefined ? "/webhook-faults" : `/webhook-faults/${id}`);
  }

  calls(filter: { endpoint?: string; limit?: number } = {}): Promise<{
    count: number;
    max_calls_in_any_second: number;
    max_calls_in_any_window: number;
    too_many: number;
    calls: LoggedCall[];
  }> {
    return this.call("GET", `/calls${queryString(filter)}`);
  }

  async clearCalls(): Promise<void> {
    await this.call("DELETE", "/calls");
  }

  registrations(
    filter: { number?: string; limit?: number } = {},
  ): Promise<{ count: number; registrations: Registration[] }> {
    return this.call("GET", `/registrations${queryString(filter)}`);
  }

  /** Makes many numbers at once; they cost no quota and send no webhooks. */
  bulk(options: {
    count: number;
    carrier?: number;
    prefix?: string;
    first?: number;
    events?: number | (ShortEvent | FullEvent)[];
    registered?: boolean;
  }): Promise<{ count: number; first: string; last: string; numbers: string[] }> {
    return this.call("POST", "/bulk", options);
  }

  /** One more scan for every number that starts with the prefix. */
  bulkEvent(options: { prefix: string; event: ShortEvent | FullEvent; limit?: number; webhook?: boolean }) {
    return this.call<{ count: number }>("POST", "/bulk/events", options);
  }

  private call<T>(method: string, route: string, body?: unknown): Promise<T> {
    return controlRequest(this.url, method, route, body);
  }
}

function path(number: string, rest = ""): string {
  return `/numbers/${encodeURIComponent(number)}${rest}`;
}
