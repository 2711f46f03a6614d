import type { EstimatedDelivery, TrackingSnapshot } from "../provider";
import { byNewest, type ReadSnapshot, readSnapshot, type TimelineEvent } from "./snapshot";
import type { TrackerReason, TrackerStatus } from "./status";

/** The newest thing a provider said about a package. */
export interface ProviderState {
  version: string;
  status: TrackerStatus;
  reason: TrackerReason | null;
  sub_status: string | null;
  status_at: string | null;
  latest_event_at: string | null;
}

/** A status a person set. */
export interface ManualState {
  status: TrackerStatus;
  reason: TrackerReason | null;
  at: string;
}

/** Everything that decides what a timeline shows. */
export interface Timeline {
  provider: ProviderState | null;
  manual: ManualState | null;
  /** The delivery estimate that holds, null when it was taken back, and the version of the snapshot that says so. */
  estimate: { version: string; estimate: EstimatedDelivery | null } | null;
  /** The first delivery estimate anyone gave, and the version of the snapshot that gave it. */
  first_estimate: { version: string; estimate: EstimatedDelivery } | null;
  events: Map<string, TimelineEvent>;
}

export function emptyTimeline(): Timeline {
  return { provider: null, manual: null, estimate: null, first_estimate: null, events: new Map() };
}

/** Merges a snapshot into a timeline. Whatever the order and repetition of snapshots, the end is the same. */
export function mergeSnapshot(
  timeline: Timeline,
  snapshot: TrackingSnapshot,
  cutoff: Date | null,
  receivedAt: Date,
): Timeline {
  const read = readSnapshot(snapshot, cutoff, receivedAt);
  if (read === null) {
    return timeline;
  }
  const events = new Map(timeline.events);
  for (const event of read.events) {
    const known = events.get(event.fingerprint);
    if (known === undefined || known.version < event.version) {
      events.set(event.fingerprint, event);
    }
  }
  return {
    ...timeline,
    events,
    provider: newerState(timeline.provider, read),
    estimate: newerEstimate(timeline.estimate, read),
    first_estimate: earlierEstimate(timeline.first_estimate, read),
  };
}

/** The provider's state after a snapshot: stale news changes nothing. */
export function newerState(current: ProviderState | null, read: ReadSnapshot): ProviderState | null {
  if (current !== null && current.version >= read.version) {
    return current;
  }
  const { version, sub_status, status_at, latest_event_at } = read;
  return {
    version,
    // A status nobody here knows: the package moves if anyone scanned it. Never derived from what was known
    // before, or the order in which snapshots arrive would matter.
    status: read.status ?? (read.events.length > 0 ? "in_transit" : "pending"),
    reason: read.reason,
    sub_status,
    status_at,
    latest_event_at,
  };
}

/** The estimate after a snapshot: what the newest version says of it that says anything. */
export function newerEstimate(
  current: Timeline["estimate"],
  { version, estimated_delivery }: ReadSnapshot,
): Timeline["estimate"] {
  const isNews = estimated_delivery !== undefined && (current === null || current.version < version);
  return isNews ? { version, estimate: estimated_delivery } : current;
}

/** The first estimate after a snapshot: the one of the oldest version that has any. */
export function earlierEstimate(
  current: Timeline["first_estimate"],
  { version, estimated_delivery }: ReadSnapshot,
): Timeline["first_estimate"] {
  const given = estimated_delivery != null && (estimated_delivery.from ?? estimated_delivery.to) !== null;
  if (!given || (current !== null && current.version <= version)) {
    return current;
  }
  return { version, estimate: estimated_delivery };
}

/** Where a package is: what a person said stays until a carrier scan with a later time. */
export interface CurrentStatus {
  status: TrackerStatus;
  reason: TrackerReason | null;
  sub_status: string | null;
  status_at: string | null;
  set_by: "provider" | "manual" | null;
}

export function currentStatus(provider: ProviderState | null, manual: ManualState | null): CurrentStatus {
  const scannedLater =
    manual !== null && provider?.latest_event_at != null && provider.latest_event_at > manual.at;
  if (manual !== null && !scannedLater) {
    return { ...pick(manual), sub_status: null, status_at: manual.at, set_by: "manual" };
  }
  if (provider === null) {
    return { status: "pending", reason: null, sub_status: null, status_at: null, set_by: null };
  }
  return {
    ...pick(provider),
    sub_status: provider.sub_status,
    status_at: provider.status_at,
    set_by: "provider",
  };
}

/** The later of two statuses set by hand; of two at one instant, the one that sorts last, so that order is no matter. */
export function laterManual(current: ManualState | null, next: ManualState): ManualState {
  if (current === null) {
    return next;
  }
  const rank = ({ at, status, reason }: ManualState) => `${at}|${status}|${reason ?? ""}`;
  return rank(next) > rank(current) ? next : current;
}

/** A timeline's events, newest first. */
export function eventsNewestFirst(timeline: Timeline): TimelineEvent[] {
  return [...timeline.events.values()].sort(byNewest);
}

function pick({ status, reason }: { status: TrackerStatus; reason: TrackerReason | null }) {
  return { status, reason };
}
