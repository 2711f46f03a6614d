import type { SnapshotEvent, TrackingUpdate } from "../../../../src/modules/tracking/provider";

/** Without coordinates, so that whoever shows a scan on a map has to look the city up. */
const CITIES = [
  { city: "Hamburg", region: "Hamburg" },
  { city: "Hannover", region: "Niedersachsen" },
  { city: "Köln", region: "Nordrhein-Westfalen" },
  { city: "Frankfurt am Main", region: "Hessen" },
  { city: "München", region: "Bayern" },
  { city: "Berlin", region: "Berlin" },
];
const HOUR = 3_600_000;

/**
 * News of a package in transit.
 *
 * @param scans how many scans, three hours apart, the newest of them an hour ago
 * @param later milliseconds by which the newest scan is later: with the same `scans` and another `later` one scan
 *   is new
 */
export function updateOf(number: string, scans: number, later = 0): TrackingUpdate {
  const now = Math.floor(Date.now() / HOUR) * HOUR;
  const events = Array.from({ length: scans }, (_, index) => scanAt(index, now - HOUR * (1 + 3 * index)));
  const newest = events[0];
  if (newest !== undefined && later > 0) {
    events[0] = { ...newest, ...timeOf(now - HOUR + later) };
  }
  return {
    tracking_number: number,
    carrier_code: "100002",
    kind: "snapshot",
    snapshot: {
      status: "in_transit",
      reason: null,
      sub_status: "InTransit_Other",
      synced_at: new Date(now + later).toISOString(),
      estimated_delivery: null,
      carrier_name: "UPS",
      events,
    },
  };
}

function scanAt(index: number, at: number): SnapshotEvent {
  const { city, region } = CITIES[index % CITIES.length] ?? { city: "Berlin", region: "Berlin" };
  return {
    ...timeOf(at),
    status: "in_transit",
    reason: null,
    sub_status: "InTransit_Other",
    description: `Processed at facility ${index + 1}`,
    description_translated: null,
    location: `${city}, DE`,
    country: "DE",
    region,
    city,
    coordinates: null,
    carrier_name: null,
  };
}

function timeOf(at: number): Pick<SnapshotEvent, "occurred_at" | "local_time"> {
  const iso = new Date(at).toISOString();
  return { occurred_at: iso, local_time: iso.replace(".000Z", "+00:00") };
}
