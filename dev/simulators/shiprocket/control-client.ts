import type { ApiFault, ApiFaultInput } from "../http/api-faults";
import { controlRequest, queryString } from "../http/control-request";
import type { JourneyName } from "./journeys";
import type { ShiprocketSettings } from "./settings";
import type { ScanInput, Shipment } from "./shipments";
import type { ShiprocketCall } from "./simulator";
import type { ShiprocketWebhookFault, ShiprocketWebhookFaultInput } from "./webhooks/faults";
import type { Delivery } from "./webhooks/sender";

/** Steers a Shiprocket simulator, wherever it runs. Refusals throw with the control's own sentence. */
export class ShiprocketControl {
  /** @param url of the simulator, without a trailing slash */
  constructor(private readonly url: string) {}

  settings(changes: Partial<ShiprocketSettings>): Promise<ShiprocketSettings> {
    return this.call("PATCH", "/settings", changes);
  }

  /** Forgets everything but the settings; tokens end, too. */
  async reset(): Promise<void> {
    await this.call("POST", "/reset");
  }

  /** Books a shipment under this number when there is none. Sends no webhook unless asked to. */
  shipment(
    awb: string,
    changes: Partial<Pick<Shipment, "courier_name" | "is_return" | "order_id" | "etd" | "status">> & {
      webhook?: boolean;
    } = {},
  ): Promise<Shipment> {
    return this.call("PATCH", path(awb), changes);
  }

  /** Adds scans, oldest first; the shop hears of it by one webhook unless `webhook: false`. */
  scans(awb: string, scans: ScanInput[], options: { webhook?: boolean } = {}): Promise<Shipment> {
    return this.call("POST", path(awb, "/scans"), { scans, ...options });
  }

  /** The next scan of a journey. */
  next(awb: string, journey?: JourneyName): Promise<Shipment> {
    return this.call("POST", path(awb, "/next"), journey === undefined ? {} : { journey });
  }

  /** Sends a webhook of how things are now, and answers when the shop has. */
  async sendWebhook(awb: string, overlay: Record<string, unknown> = {}): Promise<void> {
    await this.call("POST", path(awb, "/webhook"), { overlay });
  }

  /** The body a webhook would have now. */
  webhookBody(awb: string): Promise<Record<string, unknown>> {
    return this.call("GET", path(awb, "/webhook"));
  }

  /** Ends every token before its time. */
  revokeTokens(): Promise<{ revoked: number }> {
    return this.call("POST", "/tokens/revoke");
  }

  webhooks(): Promise<{ count: number; deliveries: Delivery[] }> {
    return this.call("GET", "/webhooks");
  }

  /** Resolves once every webhook on its way was answered; held ones don't count. */
  async settled(): Promise<void> {
    await this.call("POST", "/settle");
  }

  /** @param filter `endpoint`: its pattern, such as `/courier/track/awb/:id` */
  calls(
    filter: { endpoint?: string } = {},
  ): Promise<{ count: number; max_calls_in_any_second: number; calls: ShiprocketCall[] }> {
    return this.call("GET", `/calls${queryString(filter)}`);
  }

  fault(fault: ApiFaultInput): Promise<ApiFault> {
    return this.call("POST", "/faults", fault);
  }

  clearFaults(): Promise<{ cleared: number }> {
    return this.call("DELETE", "/faults");
  }

  webhookFault(fault: ShiprocketWebhookFaultInput): Promise<ShiprocketWebhookFault> {
    return this.call("POST", "/webhook-faults", fault);
  }

  /** What a reorder fault held goes out. */
  clearWebhookFaults(): Promise<{ cleared: number }> {
    return this.call("DELETE", "/webhook-faults");
  }

  private call<T>(method: string, route: string, body?: unknown): Promise<T> {
    return controlRequest(this.url, method, route, body);
  }
}

function path(awb: string, rest = ""): string {
  return `/shipments/${encodeURIComponent(awb)}${rest}`;
}
