import type { SnapshotEvent } from "../../../modules/tracking/provider";
import { type JsonObject, numberAt, objectAt, textAt } from "../../wire/fields";
import { statusOfEvent } from "../sorting/statuses";
import { eventTime } from "./event-time";

const LONGEST_DESCRIPTION = 2_000;

/**
 * Reads one scan. Every field may be missing, null or of another kind.
 *
 * @param carrierName of the leg that reported it; null when the journey has one leg only
 * @returns null when nothing is said at all
 */
export function readEvent(event: JsonObject, carrierName: string | null): SnapshotEvent | null {
  const time = eventTime(event);
  const subStatus = textAt(event, "sub_status", 100);
  const stage = textAt(event, "stage", 100);
  const description = textAt(event, "description", LONGEST_DESCRIPTION);
  const location = textAt(event, "location");
  if ((description ?? location ?? subStatus ?? stage) === null) {
    return null;
  }
  const address = objectAt(event, "address");
  return {
    ...time,
    ...statusOfEvent(subStatus, stage),
    sub_status: subStatus ?? stage,
    description: description ?? "",
    description_translated: textAt(
      objectAt(event, "description_translation"),
      "description",
      LONGEST_DESCRIPTION,
    ),
    location,
    country: readCountry(address),
    region: textAt(address, "state", 200),
    city: textAt(address, "city", 200),
    coordinates: readCoordinates(objectAt(address, "coordinates")),
    carrier_name: carrierName,
  };
}

function readCountry(address: JsonObject): string | null {
  const code = textAt(address, "country", 20)?.toUpperCase() ?? "";
  return /^[A-Z]{2}$/.test(code) ? code : null;
}

/** Degrees, sent as text. Both or none; 0, 0 is a spot in the Atlantic that stands for "unknown". */
function readCoordinates(coordinates: JsonObject): SnapshotEvent["coordinates"] {
  const latitude = numberAt(coordinates, "latitude");
  const longitude = numberAt(coordinates, "longitude");
  if (latitude === null || longitude === null || (latitude === 0 && longitude === 0)) {
    return null;
  }
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
