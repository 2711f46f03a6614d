import { z } from "@medusajs/framework/zod";
import { endOfIndianDay, indiaClock } from "./india-clock";
import { type Scan, wireScan, wireStatus } from "./scan";

/** What the control may say of a shipment; everything has a default. */
export const shipmentSchema = z
  .object({
    reference: z.string().default(""),
    cod_amount: z.number().min(0).default(0),
    /** Days from the booking to the promised day. */
    promised_in_days: z.number().int().min(0).default(4),
    /** `YYYY-MM-DDTHH:mm:ss` of India; null: Delhivery does not expect any day. The promised day when left away. */
    expected: z.string().nullable().optional(),
    /** Laid over what the API says of it. */
    overlay: z.record(z.string(), z.unknown()).default({}),
  })
  .strict();

export type ShipmentInput = z.input<typeof shipmentSchema>;

/** One shipment at the simulated Delhivery. */
export interface Shipment extends z.output<typeof shipmentSchema> {
  waybill: string;
  /** Milliseconds since the epoch. */
  booked_at: number;
  /** Oldest first, as Delhivery lists them. */
  scans: Scan[];
}

export function newShipment(waybill: string, input: ShipmentInput, now: number): Shipment {
  return { waybill, booked_at: now, scans: [], ...shipmentSchema.parse(input) };
}

/** The latest of its scans by their time; of one moment, the one that was told last. */
export function latestScan({ scans }: Shipment): Scan | undefined {
  return scans.reduce<Scan | undefined>(
    (latest, scan) => (latest === undefined || scan.at >= latest.at ? scan : latest),
    undefined,
  );
}

/**
 * A shipment as the API tells it: with the recipient's name and telephone, in Delhivery's spelling.
 *
 * @param scans without them for `verbose=0`
 */
export function wireShipment(shipment: Shipment, { scans }: { scans: boolean }): object {
  const latest = latestScan(shipment);
  const first = (type: string, status?: string) => {
    const scan = shipment.scans.find((one) => one.type === type && (status ?? one.status) === one.status);
    return scan === undefined ? null : indiaClock(scan.at);
  };
  const pickedUp = first("UD", "In Transit");
  const promised = endOfIndianDay(shipment.booked_at, shipment.promised_in_days);
  return {
    PickUpDate: indiaClock(shipment.booked_at),
    Destination: "Pune",
    DestRecieveDate: first("UD", "Pending"),
    ...(scans ? { Scans: [...shipment.scans].sort((a, b) => a.at - b.at).map(wireScan) } : {}),
    Status: latest === undefined ? null : wireStatus(latest),
    ReturnPromisedDeliveryDate: null,
    Ewaybill: [],
    InvoiceAmount: 1999,
    ChargedWeight: null,
    PickedupDate: pickedUp,
    DeliveryDate: first("DL", "Delivered"),
    SenderName: "DEMO SHOP B2C",
    AWB: shipment.waybill,
    DispatchCount: shipment.scans.filter(({ type, status }) => type === "UD" && status === "Dispatched")
      .length,
    OrderType: shipment.cod_amount > 0 ? "COD" : "Pre-paid",
    ReturnedDate: first("DL", "RTO"),
    ExpectedDeliveryDate: shipment.expected === undefined ? promised : shipment.expected,
    RTOStartedDate: first("RT"),
    Extras: "",
    FirstAttemptDate: first("UD", "Dispatched"),
    ReverseInTransit: latest?.type === "RT",
    Quantity: "1",
    Origin: "Mumbai_Chndivli_PC (Maharashtra)",
    Consignee: CONSIGNEE,
    ReferenceNo: shipment.reference,
    OutDestinationDate: pickedUp,
    CODAmount: shipment.cod_amount,
    PromisedDeliveryDate: promised,
    PickupLocation: "Demo warehouse",
    OriginRecieveDate: pickedUp,
    ...shipment.overlay,
  };
}

/** Somebody whom no page and no mail of a shop may name. */
export const CONSIGNEE = {
  City: "Pune",
  Name: "Meenakshi Venkataraman",
  Address1: ["Flat 7, Peacock Residency"],
  Address2: [],
  Address3: "",
  PinCode: 411019,
  State: "Maharashtra",
  Telephone1: "9812345670",
  Telephone2: "",
  Country: "India",
};
