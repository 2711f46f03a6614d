import type { FetchResult, TrackedNumber, TrackingSnapshot } from "../../../modules/tracking/provider";
import { mergeLegs } from "../../merge-legs";
import { type JsonObject, objectAt, objectIn, objectsAt, textAt } from "../../wire/fields";
import { statusOfCode } from "../sorting/statuses";
import { readEstimate } from "./read-estimate";
import { readScan, worded } from "./read-scan";

/**
 * Reads what the tracking API says about one number. "There is no activities found in our DB" (`track_status` 0), an
 * empty object and the like are no error: the courier has not scanned it yet.
 *
 * @param entry the answer to one number, or the number's part of an answer to many
 * @param answeredAt when Shiprocket said so, ISO 8601 in UTC
 */
export function readTracking(asked: TrackedNumber, entry: unknown, answeredAt: string | null): FetchResult {
  const object = objectIn(entry) ?? {};
  if (Object.keys(object).length === 0) {
    return { outcome: "pending" };
  }
  const data = "tracking_data" in object ? objectAt(object, "tracking_data") : object;
  if (!KNOWN_KEYS.some((key) => key in data)) {
    return Object.keys(data).length === 0 ? { outcome: "pending" } : NOT_UNDERSTOOD;
  }
  const snapshot = readSnapshot(asked, data, answeredAt);
  if (snapshot.events.length === 0 && statusOfCode(data.shipment_status).name === null) {
    return { outcome: "pending" };
  }
  return { outcome: "update", update: { ...asked, kind: "snapshot", snapshot } };
}

const KNOWN_KEYS = ["track_status", "shipment_status", "shipment_track", "shipment_track_activities"];

const NOT_UNDERSTOOD: FetchResult = {
  outcome: "wait",
  reason: "try_later",
  message: "Shiprocket answered something that is no tracking data. It is tried again by itself.",
  code: null,
};

function readSnapshot(
  { tracking_number }: TrackedNumber,
  data: JsonObject,
  answeredAt: string | null,
): TrackingSnapshot {
  const tracks = objectsAt(data, "shipment_track");
  const own = tracks.find((track) => textAt(track, "awb_code") === tracking_number) ?? tracks[0] ?? {};
  const { name, ...status } = statusOfCode(data.shipment_status);
  const scans = objectsAt(data, "shipment_track_activities").map(readScan);
  return {
    ...status,
    sub_status: worded(textAt(own, "current_status", 100)) ?? name,
    synced_at: answeredAt,
    ...readEstimate(textAt(data, "etd", 50) ?? textAt(own, "edd", 50)),
    carrier_name: worded(textAt(own, "courier_name", 200)),
    events: mergeLegs([scans.filter((scan) => scan !== null)]),
  };
}
