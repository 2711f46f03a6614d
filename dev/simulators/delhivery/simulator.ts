import { ApiFaults } from "../http/api-faults";
import { Arrivals } from "../http/arrivals";
import { JOURNEYS, type JourneyName } from "./journeys";
import { readScan, type Scan, type ScanInput } from "./scan";
import { DEFAULT_DELHIVERY_SETTINGS, type DelhiverySettings } from "./settings";
import { newShipment, type Shipment, type ShipmentInput } from "./shipment";
import { pushBody } from "./webhooks/push";
import { DelhiveryWebhooks } from "./webhooks/sender";

/** One call, for reading. */
export interface DelhiveryCall {
  at: string;
  method: string;
  path: string;
  /** Waybills or order ids asked for. */
  asked: string[];
  status: number | null;
  fault: string | null;
}

/** What survives a restart. */
export interface DelhiverySnapshot {
  shipments: Shipment[];
}

const FIRST_WAYBILL = 26_805_710_100_000;

/** The simulated account at Delhivery. Speaks no HTTP itself. */
export class DelhiverySimulator {
  readonly settings: DelhiverySettings;
  readonly faults = new ApiFaults();
  readonly arrivals = new Arrivals();
  readonly webhooks: DelhiveryWebhooks;
  calls: DelhiveryCall[] = [];
  onChange: () => void = () => {};
  private readonly shipments = new Map<string, Shipment>();

  constructor(
    settings: Partial<DelhiverySettings> = {},
    private readonly now: () => number = Date.now,
  ) {
    this.settings = { ...DEFAULT_DELHIVERY_SETTINGS, ...settings };
    this.webhooks = new DelhiveryWebhooks(this.settings);
  }

  find(waybill: string): Shipment | undefined {
    return this.shipments.get(waybill.trim().toUpperCase());
  }

  findByReference(reference: string): Shipment | undefined {
    return this.list().find((shipment) => shipment.reference === reference);
  }

  /** Oldest first. */
  list(): Shipment[] {
    return [...this.shipments.values()];
  }

  /** Books a shipment, or changes what is known of one. */
  put(waybill: string, input: ShipmentInput = {}): Shipment {
    const known = this.find(waybill);
    const number = waybill.trim().toUpperCase();
    const shipment = newShipment(
      number,
      { ...(known === undefined ? {} : inputOf(known)), ...input },
      this.now(),
    );
    const kept = known === undefined ? {} : { booked_at: known.booked_at, scans: known.scans };
    this.shipments.set(number, { ...shipment, ...kept });
    this.onChange();
    return this.shipments.get(number) ?? shipment;
  }

  /** A waybill that nobody has. */
  nextWaybill(): string {
    let number = FIRST_WAYBILL + this.shipments.size;
    while (this.shipments.has(String(number))) {
      number += 1;
    }
    return String(number);
  }

  /** Scans a shipment, oldest first; books it when nobody has. Each scan is pushed. */
  scan(waybill: string, inputs: ScanInput[], { push = this.settings.auto_webhooks } = {}): Shipment {
    const shipment = this.find(waybill) ?? this.put(waybill);
    for (const input of inputs) {
      const scan = readScan(input, this.now());
      shipment.scans.push(scan);
      if (push) {
        this.push(shipment, scan);
      }
    }
    this.onChange();
    return shipment;
  }

  /** The next scan of a journey: the first that the shipment has not had. */
  next(waybill: string, name: JourneyName): Shipment {
    const done = this.find(waybill)?.scans.length ?? 0;
    const step = JOURNEYS[name][done];
    return step === undefined ? (this.find(waybill) ?? this.put(waybill)) : this.scan(waybill, [step]);
  }

  /** Pushes a scan, once more if need be. */
  push(shipment: Shipment, scan: Scan): void {
    this.webhooks.send(shipment.waybill, pushBody(shipment, scan));
  }

  snapshot(): DelhiverySnapshot {
    return { shipments: this.list() };
  }

  restore({ shipments }: DelhiverySnapshot): void {
    for (const shipment of shipments) {
      this.shipments.set(shipment.waybill, shipment);
    }
  }

  /** Forgets everything but the settings. */
  reset(): void {
    this.shipments.clear();
    this.faults.clear();
    this.webhooks.clear();
    this.arrivals.clear();
    this.calls = [];
  }
}

function inputOf({ reference, cod_amount, promised_in_days, expected, overlay }: Shipment): ShipmentInput {
  return { reference, cod_amount, promised_in_days, expected, overlay };
}
