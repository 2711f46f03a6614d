import { z } from "@medusajs/framework/zod";
import { indiaClock } from "./india-clock";

/** A scan as the control takes it. */
export const scanSchema = z
  .object({
    /** StatusType: UD, DL, RT, PP, PU, CN, LOST, or anything else. */
    type: z.string().default("UD"),
    /** The word in it: `In Transit`, `Dispatched`, … */
    status: z.string(),
    /** The NSL code. */
    code: z.string().nullable().default(null),
    instructions: z.string().nullable().default(null),
    location: z.string().default("Pune_Chinchwad_H (Maharashtra)"),
    /** ISO 8601 with its offset; now when left away. */
    at: z.string().datetime({ offset: true }).optional(),
    hours_ago: z.number().min(0).optional(),
    /** Who took it, for a delivery. */
    received_by: z.string().default(""),
  })
  .strict();

export type ScanInput = z.input<typeof scanSchema>;

/** One scan of a simulated shipment. */
export interface Scan {
  type: string;
  status: string;
  code: string;
  instructions: string;
  location: string;
  /** Milliseconds since the epoch. */
  at: number;
  received_by: string;
}

/** What Delhivery's people write when nothing else is said. */
const USUAL: Record<string, { code: string; instructions: string }> = {
  "UD Manifested": { code: "X-UCI", instructions: "Manifest uploaded" },
  "UD In Transit": { code: "X-ILL1F", instructions: "Bag Received at Facility" },
  "UD Pending": { code: "X-IBD3F", instructions: "Shipment Received at Facility" },
  "UD Dispatched": { code: "X-DDD3FD", instructions: "Out for delivery" },
  "DL Delivered": { code: "EOD-38", instructions: "Delivered to consignee" },
  "RT In Transit": { code: "X-ILL1R", instructions: "Bag Received at Facility" },
  "DL RTO": { code: "RD-AC", instructions: "RETURN Accepted" },
};

export function readScan(input: ScanInput, now: number): Scan {
  const { at, hours_ago = 0, code, instructions, ...scan } = scanSchema.parse(input);
  const usual = USUAL[`${scan.type} ${scan.status}`];
  return {
    ...scan,
    code: code ?? usual?.code ?? "",
    instructions: instructions ?? usual?.instructions ?? scan.status,
    at: at === undefined ? now - hours_ago * 3_600_000 : Date.parse(at),
  };
}

/** An entry of `Scans`. Delivery agents' scans carry where they stood. */
export function wireScan({ type, status, code, instructions, location, at }: Scan): object {
  const time = indiaClock(at);
  return {
    ScanDetail: {
      ScanDateTime: time,
      ScanType: type,
      Scan: status,
      StatusDateTime: time,
      ...(code.startsWith("EOD-") ? { geo_location: { lat: 18.6298, long: 73.7997 } } : {}),
      ScannedLocation: location,
      StatusCode: code,
      Instructions: instructions,
    },
  };
}

/** `Status` of an answer. The misspelling is real. */
export function wireStatus({ type, status, code, instructions, location, at, received_by }: Scan): object {
  return {
    Status: status,
    StatusLocation: location,
    StatusDateTime: indiaClock(at),
    RecievedBy: received_by,
    StatusCode: code,
    StatusType: type,
    Instructions: instructions,
  };
}
