import type { SnapshotEvent } from "../../../modules/tracking/provider";
import { readIndiaTime } from "../../india-time";
import { type JsonObject, textAt } from "../../wire/fields";
import { statusOfCode } from "../sorting/statuses";

const LONGEST_DESCRIPTION = 2_000;

/** A scan that says nothing but what is filled in. */
export const EMPTY_SCAN: SnapshotEvent = {
  occurred_at: null,
  local_time: null,
  status: null,
  reason: null,
  sub_status: null,
  description: "",
  description_translated: null,
  location: null,
  country: null,
  region: null,
  city: null,
  coordinates: null,
  carrier_name: null,
};

/**
 * Reads one scan: an activity of the tracking API, or an entry of a webhook's `scans`. Every field may be missing, null,
 * "NA" or of another kind. Countries are not told, and couriers behind Shiprocket deliver overseas, too.
 *
 * @returns null when nothing is said at all
 */
export function readScan(scan: JsonObject): SnapshotEvent | null {
  const code = statusOfCode(scan["sr-status"]);
  const label = worded(textAt(scan, "sr-status-label", 100)) ?? code.name;
  const ownStatus = worded(textAt(scan, "status", 100));
  const activity = worded(textAt(scan, "activity", LONGEST_DESCRIPTION));
  const location = worded(textAt(scan, "location"));
  const description = activity ?? label ?? ownStatus;
  if ((description ?? location) === null) {
    return null;
  }
  return {
    ...EMPTY_SCAN,
    ...readIndiaTime(textAt(scan, "date", 50)),
    status: code.status,
    reason: code.reason,
    sub_status: label ?? ownStatus,
    description: description ?? "",
    location,
  };
}

/** "NA" stands for nothing. */
export function worded(text: string | null): string | null {
  return text === null || /^(na|n\/a|null|-)$/i.test(text) ? null : text;
}
