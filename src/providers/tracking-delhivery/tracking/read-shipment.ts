import { normalizeTrackingNumber } from "../../../modules/tracking/domain/tracking-number";
import type { EstimatedDelivery, SnapshotEvent, TrackingSnapshot } from "../../../modules/tracking/provider";
import { readIndiaTime } from "../../india-time";
import { type JsonObject, objectAt, objectsAt, textAt } from "../../wire/fields";
import { CARRIER_NAME } from "../carriers";
import { readScan, readStatus } from "./read-scan";
import { namesRecipientOf } from "./recipient";

const LONGEST_NUMBER = 100;

/** The number of a shipment, normalised; null when there is none, or one that JSON has rounded to another's. */
export function waybillOf(shipment: JsonObject): string | null {
  const { AWB } = shipment;
  if (typeof AWB === "number" && !Number.isSafeInteger(AWB)) {
    return null;
  }
  const number = normalizeTrackingNumber(textAt(shipment, "AWB", 200) ?? "");
  return number === "" || number.length > LONGEST_NUMBER ? null : number;
}

/**
 * Reads `ShipmentData[].Shipment`. Everything may be missing, null or of another kind, and then reads as absent. Nothing
 * of the recipient is handed on.
 *
 * @param askedAt when Delhivery answered: UTC, ISO 8601 with `Z`; null when it did not say
 */
export function readShipment(shipment: JsonObject, askedAt: string | null): TrackingSnapshot {
  const namesRecipient = namesRecipientOf(shipment);
  const latest = readStatus(objectAt(shipment, "Status"), null, namesRecipient);
  const scans = objectsAt(shipment, "Scans")
    .map((scan) => readScan("ScanDetail" in scan ? objectAt(scan, "ScanDetail") : scan, namesRecipient))
    .filter((scan) => scan !== null);
  const events = newestFirst(scans);
  return {
    status: latest?.status ?? null,
    reason: latest?.reason ?? null,
    sub_status: latest?.sub_status ?? null,
    synced_at: askedAt,
    estimated_delivery: latest?.status === "exception" ? null : readEstimate(shipment),
    carrier_name: CARRIER_NAME,
    events: events.length > 0 || latest === null ? events : [latest],
  };
}

/** Delhivery lists the oldest first. Where all have a time it decides, and the list only between equal ones. */
function newestFirst(scans: SnapshotEvent[]): SnapshotEvent[] {
  const turned = scans.toReversed();
  const times = new Map(turned.map((scan) => [scan, Date.parse(scan.occurred_at ?? "")]));
  const at = (scan: SnapshotEvent) => times.get(scan) ?? Number.NaN;
  return turned.some((scan) => Number.isNaN(at(scan))) ? turned : turned.sort((a, b) => at(b) - at(a));
}

/** A day until its last second; the promise made at the booking stands in for the present expectation. */
function readEstimate(shipment: JsonObject): EstimatedDelivery | null {
  const to =
    readIndiaTime(textAt(shipment, "ExpectedDeliveryDate", 50)) ??
    readIndiaTime(textAt(shipment, "PromisedDeliveryDate", 50));
  return to === null ? null : { from: null, to: to.local_time, source: "carrier" };
}
