import type { SnapshotEvent, TrackingSnapshot } from "../provider";

/** A scan of which nothing is said but that it happened. */
export const BARE_SCAN: SnapshotEvent = {
  occurred_at: null,
  local_time: null,
  status: "in_transit",
  reason: null,
  sub_status: null,
  description: "A scan",
  description_translated: null,
  location: null,
  country: null,
  region: null,
  city: null,
  coordinates: null,
  carrier_name: null,
};

/** A snapshot of which nothing is said but that the package moves. */
export const BARE_SNAPSHOT: TrackingSnapshot = {
  status: "in_transit",
  reason: null,
  sub_status: null,
  synced_at: null,
  estimated_delivery: null,
  carrier_name: null,
  events: [],
};
