import { z } from "@medusajs/framework/zod";

/** A scan as a person orders one. */
export const scanSchema = z
  .object({
    /** Shipment status id; null for a scan that Shiprocket cannot place ("NA"). */
    status: z.number().int().nullable(),
    /** The courier's words; default: the status's name. */
    activity: z.string().optional(),
    location: z.string().nullable().default("Mumbai Hub (Maharashtra)"),
    /** Hours before the simulator's now. */
    hours_ago: z.number().min(0).default(0),
  })
  .strict();

export type ScanInput = z.input<typeof scanSchema>;
export type ParsedScan = z.output<typeof scanSchema>;

/** What happened to a shipment, at an instant. */
export interface Scan {
  at: number;
  status: number | null;
  activity: string;
  location: string | null;
}

/** A shipment at Shiprocket. */
export interface Shipment {
  shipment_id: number;
  order_id: string;
  sr_order_id: number;
  awb: string;
  courier_name: string;
  courier_company_id: number;
  is_return: boolean;
  /** When it is said to arrive; null: not known. */
  etd: number | null;
  /** Says something else than the newest scan; null: the newest scan that has a status decides. */
  status: number | null;
  /** In the order in which they became known. */
  scans: Scan[];
}

/** Every shipment, by its number. */
export class Shipments {
  private readonly byAwb = new Map<string, Shipment>();
  private lastId = 236_612_000;

  /** The shipment of a number; booked when there is none. */
  of(awb: string): Shipment {
    const known = this.byAwb.get(awb);
    if (known !== undefined) {
      return known;
    }
    this.lastId += 1;
    const booked: Shipment = {
      shipment_id: this.lastId,
      order_id: `ORDER-${this.lastId}`,
      sr_order_id: this.lastId + 1_000_000,
      awb,
      courier_name: "Xpressbees Surface",
      courier_company_id: 51,
      is_return: false,
      etd: null,
      status: null,
      scans: [],
    };
    this.byAwb.set(awb, booked);
    return booked;
  }

  find(awb: string): Shipment | undefined {
    return this.byAwb.get(awb);
  }

  findById(shipmentId: number): Shipment | undefined {
    return this.all().find(({ shipment_id }) => shipment_id === shipmentId);
  }

  findByOrder(orderId: string): Shipment[] {
    return this.all().filter(({ order_id }) => order_id === orderId);
  }

  all(): Shipment[] {
    return [...this.byAwb.values()];
  }

  restore(shipments: Shipment[]): void {
    for (const shipment of shipments) {
      this.byAwb.set(shipment.awb, shipment);
      this.lastId = Math.max(this.lastId, shipment.shipment_id);
    }
  }

  clear(): void {
    this.byAwb.clear();
  }
}

/** Newest first; of one moment, the one that became known last. */
export function newestFirst(scans: readonly Scan[]): Scan[] {
  return scans
    .map((scan, index) => ({ scan, index }))
    .sort((a, b) => b.scan.at - a.scan.at || b.index - a.index)
    .map(({ scan }) => scan);
}

/** Where it is said to be: null while nothing is known. */
export function statusOf({ status, scans }: Shipment): number | null {
  return status ?? newestFirst(scans).find((scan) => scan.status !== null)?.status ?? null;
}
