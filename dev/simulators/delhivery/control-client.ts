import type { ApiFault, ApiFaultInput } from "../http/api-faults";
import { controlRequest, queryString } from "../http/control-request";
import type { JourneyName } from "./journeys";
import type { ScanInput } from "./scan";
import type { DelhiverySettings } from "./settings";
import type { Shipment, ShipmentInput } from "./shipment";
import type { DelhiveryCall } from "./simulator";
import type { DelhiveryWebhookFault, DelhiveryWebhookFaultInput } from "./webhooks/faults";
import type { Push } from "./webhooks/sender";

/** Steers a Delhivery simulator, wherever it runs. Refusals throw with the control's own sentence. */
export class DelhiveryControl {
  /** @param url of the simulator, without a trailing slash */
  constructor(private readonly url: string) {}

  settings(changes: Partial<DelhiverySettings>): Promise<DelhiverySettings> {
    return this.call("PATCH", "/settings", changes);
  }

  /** Books a shipment, or changes what is known of one. */
  shipment(waybill: string, input: ShipmentInput = {}): Promise<Shipment> {
    return this.call("PUT", `/shipments/${waybill}`, input);
  }

  /** Scans a shipment, oldest first; books it when nobody has. */
  scans(waybill: string, scans: ScanInput[], options: { push?: boolean } = {}): Promise<Shipment> {
    return this.call("POST", `/shipments/${waybill}/scans`, { scans, ...options });
  }

  /** The next scan of a journey. */
  next(waybill: string, journey?: JourneyName): Promise<Shipment> {
    return this.call("POST", `/shipments/${waybill}/next`, journey === undefined ? {} : { journey });
  }

  /** Pushes the latest scan once more, and waits for the shop's answer. */
  async push(waybill: string): Promise<void> {
    await this.call("POST", `/shipments/${waybill}/push`);
  }

  /** Pushes and what became of them, oldest first. */
  async webhooks(waybill?: string): Promise<Push[]> {
    return (await this.call<{ pushes: Push[] }>("GET", `/webhooks${queryString({ waybill })}`)).pushes;
  }

  webhookFault(fault: DelhiveryWebhookFaultInput): Promise<DelhiveryWebhookFault> {
    return this.call("POST", "/webhook-faults", fault);
  }

  clearWebhookFaults(): Promise<{ cleared: number }> {
    return this.call("DELETE", "/webhook-faults");
  }

  /** Waits until every push on its way was answered; not for delayed ones. */
  async settled(): Promise<void> {
    await this.call("POST", "/settle");
  }

  /** `endpoint` of a fault is the path. Kinds `rate_limit` and `status` 403 are the firewall's answer. */
  fault(fault: ApiFaultInput): Promise<ApiFault> {
    return this.call("POST", "/faults", fault);
  }

  clearFaults(): Promise<{ cleared: number }> {
    return this.call("DELETE", "/faults");
  }

  calls(): Promise<{ count: number; max_calls_in_any_second: number; calls: DelhiveryCall[] }> {
    return this.call("GET", "/calls");
  }

  /** Forgets everything but the settings. */
  async reset(): Promise<void> {
    await this.call("POST", "/reset");
  }

  private call<T>(method: string, route: string, body?: unknown): Promise<T> {
    return controlRequest(this.url, method, route, body);
  }
}
