import type { ScanInput } from "./scan";

const ORIGIN = "Mumbai_Chndivli_PC (Maharashtra)";
const HUB = "Bhiwandi_Mankoli_H (Maharashtra)";
const DEPOT = "Pune_Chinchwad_D (Maharashtra)";

const ON_THE_WAY: ScanInput[] = [
  { status: "Manifested", location: ORIGIN },
  { status: "Manifested", code: "FMPUR-101", instructions: "Pickup scheduled", location: ORIGIN },
  { status: "In Transit", code: "X-PPOM", instructions: "Shipment picked up", location: ORIGIN },
  { status: "In Transit", location: HUB },
  { status: "Pending", location: DEPOT },
  { status: "Dispatched", location: DEPOT },
];
const NOBODY_IN: ScanInput = {
  status: "Pending",
  code: "EOD-11",
  instructions: "Consignee Unavailable",
  location: DEPOT,
};

/** What happens to shipments, scan by scan. */
export const JOURNEYS = {
  delivered: [...ON_THE_WAY, { type: "DL", status: "Delivered", location: DEPOT, received_by: "Meenakshi" }],
  second_attempt: [
    ...ON_THE_WAY,
    NOBODY_IN,
    { status: "Dispatched", location: DEPOT },
    { type: "DL", status: "Delivered", location: DEPOT, received_by: "Meenakshi" },
  ],
  returned: [
    ...ON_THE_WAY,
    { ...NOBODY_IN, code: "EOD-6", instructions: "Customer Refused to accept/Order Cancelled" },
    { type: "RT", status: "In Transit", location: DEPOT },
    { type: "RT", status: "Pending", location: ORIGIN },
    {
      type: "RT",
      status: "Dispatched",
      code: "X-DRD3R",
      instructions: "Dispatched for RTO",
      location: ORIGIN,
    },
    { type: "DL", status: "RTO", location: ORIGIN },
  ],
} satisfies Record<string, ScanInput[]>;

export type JourneyName = keyof typeof JOURNEYS;
export const JOURNEY_NAMES = Object.keys(JOURNEYS) as [JourneyName, ...JourneyName[]];
