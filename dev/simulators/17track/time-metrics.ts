import type { WireTime, WireTrackInfo } from "./contract";
import type { ParcelEvent } from "./event-input";
import type { Parcel } from "./parcel";
import type { Registration } from "./registry";
import { KEY_STAGES } from "./statuses";
import { NO_TIME } from "./wire-time";

const DAY = 86_400_000;

/** Every key stage with the time it was first reached; null times for those not reached. */
export function milestones(newestFirst: readonly ParcelEvent[]): (WireTime & { key_stage: string })[] {
  return KEY_STAGES.map((key_stage) => {
    const first = firstOfStage(newestFirst, key_stage)?.event;
    const { time_iso, time_utc, time_raw } = first ?? NO_TIME;
    return { key_stage, time_iso, time_utc, time_raw };
  });
}

export function timeMetrics(
  parcel: Parcel,
  newestFirst: readonly ParcelEvent[],
  registration: Registration,
  now: number,
): WireTrackInfo["time_metrics"] {
  const pickedUp = instant(firstOfStage(newestFirst, "PickedUp"));
  const delivered = instant(firstOfStage(newestFirst, "Delivered"));
  const ordered = Date.parse(registration.order_time ?? "");
  return {
    days_after_order: days(Number.isNaN(ordered) ? registration.registered_at : ordered, now),
    days_of_transit: pickedUp === null ? 0 : days(pickedUp, delivered ?? now),
    days_of_transit_done: pickedUp === null || delivered === null ? 0 : days(pickedUp, delivered),
    days_after_last_update: days(instant(newestFirst[0]) ?? now, now),
    estimated_delivery_date: parcel.estimate,
  };
}

function firstOfStage(newestFirst: readonly ParcelEvent[], stage: string): ParcelEvent | undefined {
  return newestFirst.findLast(({ event }) => event.stage === stage);
}

/** Milliseconds; null when the scan has no time. */
function instant(event: ParcelEvent | undefined): number | null {
  const at = Date.parse(event?.event.time_utc ?? "");
  return Number.isNaN(at) ? null : at;
}

function days(from: number, to: number): number {
  return Math.max(0, Math.floor((to - from) / DAY));
}
