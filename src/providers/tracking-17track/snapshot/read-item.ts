import { normalizeTrackingNumber } from "../../../modules/tracking/domain/tracking-number";
import {
  type EstimatedDelivery,
  type SnapshotEvent,
  type TrackedNumber,
  type TrackingSnapshot,
  type TrackingUpdate,
  UnreadableBodyError,
} from "../../../modules/tracking/provider";
import { mergeLegs } from "../../merge-legs";
import { readWallClock } from "../../wall-clock";
import { type JsonObject, objectAt, objectsAt, textAt } from "../../wire/fields";
import { carrierName } from "../carriers/table";
import { statusOf } from "../sorting/statuses";
import { carrierCodeOf } from "../wire/carrier-code";
import { serverTime } from "./event-time";
import { readEvent } from "./read-event";

/**
 * Reads what 17TRACK says about one number: an item of `gettrackinfo`, which is also the `data` of the webhook
 * TRACKING_UPDATED. Only the number must be there; everything else may be missing, null, unknown or of another
 * kind, and is then read as absent.
 *
 * @throws UnreadableBodyError without a number
 */
export function readTrackItem(item: JsonObject): TrackingUpdate & { kind: "snapshot" } {
  return { ...readTrackedNumber(item), kind: "snapshot", snapshot: readSnapshot(item) };
}

/**
 * Number and carrier of an item.
 *
 * @throws UnreadableBodyError when there is no number, or one that JSON has rounded: it would be another package's
 */
export function readTrackedNumber(item: JsonObject): TrackedNumber {
  if (typeof item.number === "number" && !Number.isSafeInteger(item.number)) {
    throw new UnreadableBodyError("the number came as a JSON number too large to be exact");
  }
  const number = normalizeTrackingNumber(textAt(item, "number", 200) ?? "");
  if (number === "" || number.length > 100) {
    throw new UnreadableBodyError(
      number === "" ? "there is no number in it" : "the number is longer than 100 characters",
    );
  }
  return { tracking_number: number, carrier_code: carrierCodeOf(item.carrier) };
}

function readSnapshot(item: JsonObject): TrackingSnapshot {
  const info = objectAt(item, "track_info");
  const latest = objectAt(info, "latest_status");
  const subStatus = textAt(latest, "sub_status", 100);
  const legs = objectsAt(objectAt(info, "tracking"), "providers");
  return {
    ...statusOf(textAt(latest, "status", 100), subStatus),
    sub_status: subStatus,
    synced_at: newest(legs.map((leg) => serverTime(textAt(leg, "latest_sync_time", 50)))),
    estimated_delivery: readEstimate(objectAt(objectAt(info, "time_metrics"), "estimated_delivery_date")),
    carrier_name: readCarrierName(item, legs),
    events: readEvents(info, legs),
  };
}

/** The events of all legs; without any, the one that 17TRACK repeats as the latest. */
function readEvents(info: JsonObject, legs: JsonObject[]): SnapshotEvent[] {
  const several = legs.length > 1;
  const merged = mergeLegs(
    legs.map((leg) =>
      objectsAt(leg, "events")
        .map((event) => readEvent(event, several ? nameOfLeg(leg) : null))
        .filter((event) => event !== null),
    ),
  );
  const latest = merged.length > 0 ? null : readEvent(objectAt(info, "latest_event"), null);
  return latest === null ? merged : [latest];
}

function readCarrierName(item: JsonObject, legs: JsonObject[]): string | null {
  const code = carrierCodeOf(item.carrier);
  const own = legs.find((leg) => code !== null && carrierCodeOf(objectAt(leg, "provider").key) === code);
  return carrierName(code) ?? nameOfLeg(own ?? legs[0] ?? {});
}

function nameOfLeg(leg: JsonObject): string | null {
  const provider = objectAt(leg, "provider");
  return (
    carrierName(carrierCodeOf(provider.key)) ??
    textAt(provider, "name", 200) ??
    textAt(provider, "alias", 200)
  );
}

function readEstimate(estimate: JsonObject): EstimatedDelivery | null {
  const from = readDay(textAt(estimate, "from", 50));
  const to = readDay(textAt(estimate, "to", 50));
  return from === null && to === null
    ? null
    : { from, to, source: readSource(textAt(estimate, "source", 50)) };
}

function readDay(text: string | null): string | null {
  return text === null || readWallClock(text) === null ? null : text;
}

function readSource(source: string | null): string | null {
  switch (source?.toUpperCase()) {
    case "OFFICIAL":
      return "carrier";
    case "17TRACK":
      return "17track";
    default:
      return source;
  }
}

function newest(times: (string | null)[]): string | null {
  return times.reduce(
    (latest, time) => (time !== null && (latest === null || time > latest) ? time : latest),
    null,
  );
}
