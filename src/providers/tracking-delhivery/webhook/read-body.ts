import { type TrackingUpdate, UnreadableBodyError } from "../../../modules/tracking/provider";
import { type JsonObject, objectAt, objectIn, textAt } from "../../wire/fields";
import { CARRIER_NAME } from "../carriers";
import { readStatus } from "../tracking/read-scan";
import { waybillOf } from "../tracking/read-shipment";
import { namesRecipientOf } from "../tracking/recipient";

/**
 * What a scan push says: one scan, which is the latest. Payloads are agreed upon with each merchant, so that everything
 * but the waybill and some word of a status may be missing; the fields may also stand without `Shipment` around them.
 *
 * @param carrierCode of the account
 * @throws UnreadableBodyError, and nothing else, with what is wrong and none of the body's content
 */
export function readBody(rawBody: Buffer, carrierCode: string): TrackingUpdate[] {
  const body = parse(rawBody);
  const list = Array.isArray(body) ? body : [body];
  if (list.length === 0) {
    throw new UnreadableBodyError("The body is an empty list.");
  }
  return list.map((push) => readPush(push, carrierCode));
}

function readPush(push: unknown, carrierCode: string): TrackingUpdate {
  const body = objectIn(push);
  if (body === null) {
    throw new UnreadableBodyError("The body is JSON, but not an object.");
  }
  const shipment: JsonObject = objectIn(body.Shipment) ?? body;
  const tracking_number = waybillOf(shipment);
  if (tracking_number === null) {
    throw new UnreadableBodyError("There is no waybill in the body.");
  }
  const status = objectIn(shipment.Status) === null ? shipment : objectAt(shipment, "Status");
  const event = readStatus(status, textAt(shipment, "NSLCode", 100), namesRecipientOf(shipment));
  if (event === null) {
    throw new UnreadableBodyError("There is no status in the body.");
  }
  return {
    kind: "snapshot",
    tracking_number,
    carrier_code: carrierCode,
    snapshot: {
      status: event.status,
      reason: event.reason,
      sub_status: event.sub_status,
      synced_at: null,
      // A push does not speak of the day; it is void for what goes back, or is lost.
      ...(event.status === "exception" ? { estimated_delivery: null } : {}),
      carrier_name: CARRIER_NAME,
      events: [event],
    },
  };
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
