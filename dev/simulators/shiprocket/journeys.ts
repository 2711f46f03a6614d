import type { ScanInput } from "./shipments";

const ORIGIN = "Jaipur_SitapuraIndArea_D (Rajasthan)";
const HUB = "Gurgaon_Tauru_GW (Haryana)";
const DEPOT = "Delhi_Okhla_D (Delhi)";

const ON_THE_WAY: ScanInput[] = [
  { status: 5, activity: "Manifested - Manifest uploaded", location: ORIGIN },
  { status: 42, activity: "In Transit - Shipment picked up", location: ORIGIN },
  { status: 18, activity: "In Transit - Bag received at facility", location: HUB },
  { status: 38, activity: "Pending - Shipment received at facility", location: DEPOT },
  { status: 17, activity: "Dispatched - Out for delivery", location: DEPOT },
];
const NOBODY_IN: ScanInput = { status: 21, activity: "Pending - Consignee unavailable", location: DEPOT };

/** What happens to shipments, scan by scan. */
export const JOURNEYS = {
  delivered: [...ON_THE_WAY, { status: 7, activity: "Delivered - Delivered to consignee", location: DEPOT }],
  second_attempt: [
    ...ON_THE_WAY,
    NOBODY_IN,
    { status: 17, activity: "Dispatched - Out for delivery", location: DEPOT },
    { status: 7, activity: "Delivered - Delivered to consignee", location: DEPOT },
  ],
  returned: [
    ...ON_THE_WAY,
    { ...NOBODY_IN, activity: "Pending - Consignee refused to accept" },
    { status: 9, activity: "Returned - Return accepted", location: DEPOT },
    { status: 46, activity: "In Transit - Shipment sent back", location: HUB },
    { status: 41, activity: "Dispatched - Out for return", location: ORIGIN },
    { status: 10, activity: "RTO - Returned to seller", location: ORIGIN },
  ],
} satisfies Record<string, ScanInput[]>;

export type JourneyName = keyof typeof JOURNEYS;
export const JOURNEY_NAMES = Object.keys(JOURNEYS) as [JourneyName, ...JourneyName[]];
