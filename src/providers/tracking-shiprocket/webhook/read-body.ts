import { normalizeTrackingNumber } from "../../../modules/tracking/domain/tracking-number";
import {
  type SnapshotEvent,
  type TrackingSnapshot,
  type TrackingUpdate,
  UnreadableBodyError,
} from "../../../modules/tracking/provider";
import { readIndiaTime } from "../../india-time";
import { mergeLegs } from "../../merge-legs";
import { type JsonObject, objectIn, objectsAt, textAt } from "../../wire/fields";
import { readEstimate } from "../snapshot/read-estimate";
import { EMPTY_SCAN, readScan, worded } from "../snapshot/read-scan";
import { statusOfCode } from "../sorting/statuses";

const LONGEST_NUMBER = 100;

/**
 * What a webhook says: one shipment, with all its scans. Everything but the number may be missing, blank or null; ids
 * come as text or as numbers. A shipment that has no number yet is no package yet, and is passed over.
 *
 * @param carrierCode of the account whose webhook it is
 * @throws UnreadableBodyError, and nothing else, with what is wrong and none of the body's content
 */
export function readBody(rawBody: Buffer, carrierCode: string): TrackingUpdate[] {
  const body = parse(rawBody);
  const shipments = Array.isArray(body) ? body : [body];
  if (shipments.length === 0) {
    throw new UnreadableBodyError("The body is an empty list.");
  }
  return shipments.flatMap((item) => {
    const shipment = objectIn(item);
    if (shipment === null) {
      throw new UnreadableBodyError("The body is JSON, but no shipment.");
    }
    const number = readNumber(shipment);
    return number === null
      ? []
      : [
          {
            tracking_number: number,
            carrier_code: carrierCode,
            kind: "snapshot",
            snapshot: readSnapshot(shipment),
          },
        ];
  });
}

/** Null for a shipment of an order that has none yet. */
function readNumber(shipment: JsonObject): string | null {
  const { awb } = shipment;
  if (typeof awb === "number" && !Number.isSafeInteger(awb)) {
    throw new UnreadableBodyError('"awb" came as a JSON number too large to be exact.');
  }
  const text = worded(textAt(shipment, "awb", 2 * LONGEST_NUMBER));
  if (text === null) {
    if (textAt(shipment, "sr_order_id") === null && textAt(shipment, "order_id") === null) {
      throw new UnreadableBodyError('There is no "awb" in the body, nor an order.');
    }
    return null;
  }
  const number = normalizeTrackingNumber(text);
  if (number === "" || number.length > LONGEST_NUMBER) {
    throw new UnreadableBodyError('"awb" is no tracking number.');
  }
  return number;
}

function readSnapshot(shipment: JsonObject): TrackingSnapshot {
  const { name, ...status } = statusOfCode(shipment.shipment_status_id);
  const subStatus =
    worded(textAt(shipment, "shipment_status", 100)) ??
    worded(textAt(shipment, "current_status", 100)) ??
    name;
  const said = readIndiaTime(textAt(shipment, "current_timestamp", 50));
  const listed = objectsAt(shipment, "scans")
    .map(readScan)
    .filter((scan) => scan !== null);
  const scans = mergeLegs([isTurned(listed, status) ? listed.reverse() : listed]);
  // Without any scan the message itself is the news.
  const events =
    scans.length > 0 || said === null || subStatus === null
      ? scans
      : [{ ...EMPTY_SCAN, ...said, ...status, sub_status: subStatus, description: subStatus }];
  return {
    ...status,
    sub_status: subStatus,
    synced_at: notBefore(said?.occurred_at ?? null, events),
    ...readEstimate(textAt(shipment, "etd", 50)),
    carrier_name: worded(textAt(shipment, "courier_name", 200)),
    events,
  };
}

/**
 * Whether scans are listed oldest first, where their times do not tell, as all are of one moment: then the status that the
 * shipment has now is that of the last.
 */
function isTurned(
  scans: SnapshotEvent[],
  { status, reason }: Pick<SnapshotEvent, "status" | "reason">,
): boolean {
  const times = new Set(scans.map(({ occurred_at }) => occurred_at));
  const isNow = (scan: SnapshotEvent | undefined) => scan?.status === status && scan.reason === reason;
  return times.size === 1 && isNow(scans.at(-1)) && !isNow(scans[0]);
}

/**
 * The moment of which a webhook speaks, when no scan in it is later: then it cannot be the moment at which it was
 * written, and would make the scans look older than they are.
 */
function notBefore(said: string | null, events: SnapshotEvent[]): string | null {
  const later = events.some(
    ({ occurred_at }) => said !== null && occurred_at !== null && Date.parse(occurred_at) > Date.parse(said),
  );
  return later ? null : said;
}

function parse(rawBody: Buffer): unknown {
  const text = rawBody.toString("utf8").replace(/^\ufeff/, "");
  if (text.trim() === "") {
    throw new UnreadableBodyError("The body is empty.");
  }
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the body.
    throw new UnreadableBodyError("The body is not valid JSON; it may have been cut short.");
  }
}
