import type { ApiVersion } from "../contract";
import { newestFirst } from "../parcel";
import type { Registration } from "../registry";
import type { Track17State } from "../state";
import { milestones, timeMetrics } from "../time-metrics";
import { utcSeconds } from "../wire-time";
import { packageStatus } from "./select";

/**
 * One entry of gettracklist, with the oddities of the documentation's own example:
 * a misspelt key, a key with a trailing blank, and empty strings beside nulls.
 */
export function buildListItem(
  state: Track17State,
  registration: Registration,
  version: ApiVersion,
): Record<string, unknown> {
  const news = state.hasNews(registration);
  const parcel = state.parcel(registration.number);
  const events = news ? newestFirst(parcel.events) : [];
  const metrics = timeMetrics(parcel, events, registration, state.now());
  const reached = (stage: string) =>
    milestones(events).find(({ key_stage }) => key_stage === stage)?.time_iso ?? "";
  return {
    number: registration.number,
    param: registration.param,
    param_type: "None",
    data_origin: "Api",
    carrier: registration.carrier,
    shipping_country: parcel.origin_country,
    final_carrier: registration.final_carrier,
    recipient_country: parcel.destination_country,
    register_time: utcSeconds(registration.registered_at),
    tracking_status: registration.stopped_at === null ? "Tracking" : "Stopped",
    package_status: packageStatus(state, registration),
    track_time: timeText(registration.tracked_at),
    ...(version === "v2.4" ? { sync_status: registration.tracked_at !== null } : {}),
    push_time: timeText(registration.pushed_at),
    push_status: registration.push_status,
    push_status_code: registration.push_status_code,
    stop_track_time: timeText(registration.stopped_at),
    stop_track_reason: registration.stop_reason,
    is_retracked: registration.is_retracked,
    carrier_change_count: registration.carrier_change_count,
    tag: registration.tag,
    email: registration.email ?? "",
    order_no: registration.order_no,
    order_time: registration.order_time,
    lang: registration.lang,
    remark: registration.remark ?? "",
    latest_event_time: events[0]?.event.time_iso ?? null,
    latest_event_info: events[0]?.event.description ?? null,
    days_after_order: metrics.days_after_order,
    days_after_last_update: metrics.days_after_last_update,
    "days_of_transit ": metrics.days_of_transit,
    days_of_transit_done: metrics.days_of_transit_done,
    delievery_time: reached("Delivered"),
    pickup_time: reached("PickedUp"),
  };
}

function timeText(at: number | null): string | null {
  return at === null ? null : utcSeconds(at);
}
