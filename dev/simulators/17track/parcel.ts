import type { WireEstimate, WireStatus } from "./contract";
import type { ParcelEvent } from "./event-input";
import type { RunningJourney } from "./journeys/runner";
import { mainStatus } from "./statuses";

/** What is true out there about a number, whoever is registered for it. */
export interface Parcel {
  number: string;
  /** In the order in which they became known, the latest last. */
  events: ParcelEvent[];
  /** Says something else than the latest event does (such as Expired, which no carrier scans). */
  status: WireStatus | null;
  estimate: WireEstimate;
  origin_country: string | null;
  destination_country: string | null;
  journey: RunningJourney | null;
  /** Laid over the answer of gettrackinfo and the webhook's data, key by key: for shapes nobody expects. */
  overlay: Record<string, unknown> | null;
}

const NO_ESTIMATE: WireEstimate = { source: null, from: null, to: null };

export function newParcel(number: string): Parcel {
  return {
    number,
    events: [],
    status: null,
    estimate: NO_ESTIMATE,
    origin_country: null,
    destination_country: null,
    journey: null,
    overlay: null,
  };
}

/** Whether there is anything to tell at all. */
export function isKnown(parcel: Parcel | undefined): boolean {
  return parcel !== undefined && (parcel.events.length > 0 || parcel.status !== null);
}

/** Newest first. Events without a time stay beside the one that became known just before them. */
export function newestFirst(events: readonly ParcelEvent[]): ParcelEvent[] {
  let known = Number.NEGATIVE_INFINITY;
  const keyed = events.map((event, index) => {
    const at = Date.parse(event.event.time_utc ?? event.event.time_iso ?? "");
    known = Number.isNaN(at) ? known : at;
    return { event, index, at: Number.isNaN(at) ? known : at };
  });
  return keyed.sort((a, b) => (a.at === b.at ? b.index - a.index : b.at - a.at)).map(({ event }) => event);
}

/** What 17TRACK would put into `latest_status`. */
export function latestStatus(parcel: Parcel, latest: ParcelEvent | undefined): WireStatus {
  if (parcel.status !== null) {
    return parcel.status;
  }
  const subStatus = latest?.event.sub_status ?? null;
  const status = latest?.status ?? (typeof subStatus === "string" ? mainStatus(subStatus) : "InTransit");
  return latest === undefined
    ? { status: "NotFound", sub_status: "NotFound_Other", sub_status_descr: null }
    : { status, sub_status: subStatus, sub_status_descr: null };
}
