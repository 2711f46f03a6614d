import fc from "fast-check";
import type { SnapshotEvent, TrackingSnapshot } from "../provider";
import { TRACKER_REASONS, TRACKER_STATUSES } from "./status";

export const T0 = Date.parse("2026-03-01T12:00:00Z");
const HOUR = 3_600_000;

export const statuses = fc.constantFrom(...TRACKER_STATUSES);
export const reasons = fc.option(fc.constantFrom(...TRACKER_REASONS), { nil: null });

/** Minutes within ten days around T0, so that equal times and close ones come up. */
export const instants = fc
  .integer({ min: -240, max: 240 })
  .map((hours) => new Date(T0 + hours * HOUR).toISOString());

export const localTimes = fc.oneof(
  fc.constant(null),
  instants.map((at) => `${at.slice(0, 19)}+08:00`),
  instants.map((at) => at.slice(0, 16)),
  instants.map((at) => at.slice(0, 10)),
  fc.string(),
);

export const scans: fc.Arbitrary<SnapshotEvent> = fc.record({
  occurred_at: fc.option(instants, { nil: null, freq: 4 }),
  local_time: localTimes,
  status: fc.option(statuses, { nil: null }),
  reason: reasons,
  sub_status: fc.constant(null),
  description: fc.constantFrom("Picked up", "Left the facility", "Arrived", "Out for delivery", "Delivered"),
  description_translated: fc.option(fc.string(), { nil: null }),
  location: fc.constantFrom(null, "Hamburg, DE", "Berlin"),
  country: fc.constantFrom(null, "DE"),
  region: fc.constantFrom(null, "HH"),
  city: fc.constantFrom(null, "Hamburg"),
  coordinates: fc.constant(null),
  carrier_name: fc.constantFrom(null, "UPS"),
});

const saidAlways = {
  status: fc.option(statuses, { nil: null, freq: 6 }),
  reason: reasons,
  sub_status: fc.option(fc.string(), { nil: null }),
  synced_at: fc.option(instants, { nil: null, freq: 3 }),
  carrier_name: fc.constantFrom(null, "UPS"),
  events: fc.array(scans, { maxLength: 6 }),
};

const estimates = fc.record({
  from: fc.option(instants, { nil: null }),
  to: fc.option(instants, { nil: null }),
  source: fc.constantFrom(null, "carrier"),
});

/** A third of them does not speak of the estimate. */
export const snapshots: fc.Arbitrary<TrackingSnapshot> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ ...saidAlways, estimated_delivery: fc.option(estimates, { nil: null }) }),
  },
  { weight: 1, arbitrary: fc.record(saidAlways) },
);
