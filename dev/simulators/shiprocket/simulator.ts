import { ApiFaults } from "../http/api-faults";
import { Arrivals } from "../http/arrivals";
import { JOURNEYS, type JourneyName } from "./journeys";
import { DEFAULT_SHIPROCKET_SETTINGS, type ShiprocketSettings } from "./settings";
import { type ParsedScan, type Shipment, Shipments, scanSchema } from "./shipments";
import { shipmentStatusName } from "./statuses";
import { Tokens } from "./tokens";
import { ShiprocketWebhooks } from "./webhooks/sender";
import { webhookBody } from "./wire";

/** Calls kept for reading. */
const KEPT = 5_000;

/** One call, for reading. Bodies are not kept: they hold the password. */
export interface ShiprocketCall {
  at: string;
  method: string;
  path: string;
  /** Its pattern, such as `/courier/track/awb/:id`. */
  endpoint: string;
  status: number | null;
  fault: string | null;
}

/** What outlives the process. */
export interface ShiprocketSnapshot {
  shipments: Shipment[];
}

/** The simulated Shiprocket account. Speaks no HTTP itself. */
export class ShiprocketSimulator {
  readonly settings: ShiprocketSettings;
  readonly shipments = new Shipments();
  readonly tokens: Tokens;
  readonly faults = new ApiFaults();
  readonly webhooks: ShiprocketWebhooks;
  readonly arrivals = new Arrivals();
  calls: ShiprocketCall[] = [];
  /** Called after every change worth keeping. */
  onChange: () => void = () => {};

  constructor(settings: Partial<ShiprocketSettings> = {}) {
    this.settings = { ...DEFAULT_SHIPROCKET_SETTINGS, ...settings };
    this.tokens = new Tokens(() => this.now());
    this.webhooks = new ShiprocketWebhooks(this.settings);
  }

  /** The simulator's clock, milliseconds. */
  now(): number {
    return Date.now() + this.settings.clock_ahead_ms;
  }

  /**
   * Something happens to a shipment, which is booked when nobody has.
   *
   * @param scans oldest first
   * @param webhook whether to tell the shop; default: as the settings say
   */
  scan(awb: string, scans: ParsedScan[], webhook = this.settings.auto_webhooks): Shipment {
    const shipment = this.shipments.of(awb);
    for (const { status, activity, location, hours_ago } of scans) {
      shipment.scans.push({
        at: this.now() - hours_ago * 3_600_000,
        status,
        activity: activity ?? (status === null ? "Shipment data received" : shipmentStatusName(status)),
        location,
      });
    }
    shipment.status = null;
    if (webhook) {
      this.sendWebhook(shipment);
    }
    this.onChange();
    return shipment;
  }

  /** The next scan of a journey, as many scans along as the shipment has; none when it has ended. */
  next(awb: string, journey: JourneyName): Shipment {
    const shipment = this.shipments.of(awb);
    const step = JOURNEYS[journey][shipment.scans.length];
    return step === undefined ? shipment : this.scan(awb, [scanSchema.parse(step)]);
  }

  /**
   * Tells the shop where a shipment is now.
   *
   * @param overlay laid over the body, field by field: for shapes nobody expects
   */
  sendWebhook(shipment: Shipment, overlay: Record<string, unknown> = {}): void {
    this.webhooks.enqueue(shipment.awb, { ...webhookBody(shipment, this.now()), ...overlay });
  }

  log(call: Pick<ShiprocketCall, "method" | "path" | "endpoint">): ShiprocketCall {
    const logged = { at: new Date().toISOString(), ...call, status: null, fault: null };
    this.calls = [...this.calls.slice(-KEPT), logged];
    return logged;
  }

  /** Whether this call is one too many in its second. */
  countCall(): boolean {
    const limit = this.settings.calls_per_second;
    return this.arrivals.note(1000) > (limit ?? Number.POSITIVE_INFINITY);
  }

  snapshot(): ShiprocketSnapshot {
    return { shipments: this.shipments.all() };
  }

  restore({ shipments }: ShiprocketSnapshot): void {
    this.shipments.restore(shipments);
  }

  /** Forgets everything but the settings; tokens end, too. */
  reset(): void {
    this.shipments.clear();
    this.tokens.revoke();
    this.faults.clear();
    this.webhooks.clear();
    this.arrivals.clear();
    this.calls = [];
    this.onChange();
  }

  close(): void {
    this.webhooks.close();
  }
}
