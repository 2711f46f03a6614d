import { createHash } from "node:crypto";
import type { SnapshotEvent, TrackingSnapshot } from "../provider";
import { earliestInstantIn } from "./country-day";
import { fingerprintOf } from "./fingerprint";
import type { TrackerReason, TrackerStatus } from "./status";

/**
 * A provider's snapshot made ready for merging: foreign scans cut off, every event placed in time, and a version
 * by which any two snapshots of a number can be put in order without knowing when they reached us.
 */
export interface ReadSnapshot {
  version: string;
  status: TrackerStatus | null;
  reason: TrackerReason | null;
  sub_status: string | null;
  /** Time of the news the status rests on; null when the snapshot has no dated event and no sync time. */
  status_at: string | null;
  /**
   * Time of the newest scan whose time is believed, or the earliest moment at which the newest of all can have been made
   * when its wall clock names no zone, whichever is later; null without either.
   */
  latest_event_at: string | null;
  estimated_delivery: TrackingSnapshot["estimated_delivery"];
  carrier_name: string | null;
  /** Newest first, each scan once. */
  events: TimelineEvent[];
}

/** One entry of a timeline. */
export interface TimelineEvent extends Omit<SnapshotEvent, "occurred_at"> {
  fingerprint: string;
  /** Version of the snapshot that these words come from; the highest wins. */
  version: string;
  /** Where the event stands in time; when `time_known` is false, only its place between its neighbours. */
  occurred_at: string;
  time_known: boolean;
  /** Place in the provider's own order, counted from the oldest; decides between events of one instant. */
  position: number;
}

/** Clocks differ by minutes at the most: what is dated further ahead of its receipt is a mistake. */
const CLOCK_TOLERANCE_MS = 15 * 60_000;

/**
 * Reads a snapshot for one tracker. Carriers write times in the future, by a slip of a year or of a time zone; such a
 * time is not believed: the scan stands where the provider put it, at the latest when we heard of it.
 *
 * @param cutoff scans before it are another package's (see `cutoffOf`)
 * @param receivedAt when the snapshot reached us
 * @returns null when everything in the snapshot is another package's
 */
export function readSnapshot(
  snapshot: TrackingSnapshot,
  cutoff: Date | null,
  receivedAt: Date,
): ReadSnapshot | null {
  const horizon = new Date(receivedAt.getTime() + CLOCK_TOLERANCE_MS).toISOString();
  const written = instantOrNull(snapshot.synced_at);
  const synced = written !== null && written <= horizon ? written : null;
  const dated = placeInTime(snapshot.events, {
    horizon,
    ceiling: synced ?? receivedAt.toISOString(),
    fallback: synced ?? cutoff?.toISOString() ?? new Date(0).toISOString(),
  });
  const own = cutoff === null ? dated : dated.filter((event) => new Date(event.at) >= cutoff);
  if (dated.length > 0 && own.length === 0) {
    return null;
  }
  const latest = newest(own.map((event) => (event.time_known ? event.at : null)));
  const version = versionOf(snapshot, {
    synced,
    latest,
    latestWritten: newest(own.map((event) => event.written)),
  });
  const fallback = own[0]?.event;
  const status = snapshot.status ?? fallback?.status ?? null;
  return {
    version,
    status,
    reason: snapshot.status === null ? (fallback?.reason ?? null) : snapshot.reason,
    sub_status: snapshot.sub_status ?? fallback?.sub_status ?? null,
    status_at: newest(own.map((event) => (event.written === null ? null : event.at))) ?? synced,
    latest_event_at: newest([latest, fallback === undefined ? null : notBefore(fallback, horizon)]),
    estimated_delivery: snapshot.estimated_delivery,
    carrier_name: snapshot.carrier_name,
    events: onceEach(own, version),
  };
}

/** Newest first: by time, then by the provider's own order, then by name so that the order is total. */
export function byNewest(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compare(b.occurred_at, a.occurred_at) || b.position - a.position || compare(b.fingerprint, a.fingerprint)
  );
}

interface PlacedEvent {
  event: SnapshotEvent;
  /** The instant as the carrier wrote it, believed or not; null when it wrote none. */
  written: string | null;
  at: string;
  time_known: boolean;
  position: number;
}

interface Bounds {
  /** A later time is not believed. */
  horizon: string;
  /** Where such a time is cut. */
  ceiling: string;
  /** Stands in when no event of the list has any time; nothing then says that they are another package's. */
  fallback: string;
}

/**
 * Gives every event a moment. One without a usable time stands where the provider put it: not before the nearest
 * dated event below it, and not after the nearest above it; between the two its wall clock counts, if it has one.
 */
function placeInTime(newestFirst: SnapshotEvent[], { horizon, ceiling, fallback }: Bounds): PlacedEvent[] {
  const written = newestFirst.map((event) => instantOrNull(event.occurred_at));
  const known = written.map((at) => (at !== null && at <= horizon ? at : null));
  const offset =
    newestFirst.map((event) => offsetOf(event.local_time)).find((found) => found !== null) ?? "Z";
  const placed: PlacedEvent[] = [];
  let below: string | null = null;
  for (let index = newestFirst.length - 1; index >= 0; index -= 1) {
    const event = newestFirst[index];
    if (event === undefined) {
      continue;
    }
    const exact: string | null = known[index] ?? null;
    const above: string | null = known.slice(0, index).findLast((at) => at !== null) ?? null;
    const said = written[index] ?? wallClock(event.local_time, offset);
    const wanted = said !== null && said > horizon ? ceiling : said;
    const at: string = exact ?? between(below, wanted, above) ?? fallback;
    placed.unshift({
      event,
      written: written[index] ?? null,
      at,
      time_known: exact !== null,
      position: newestFirst.length - 1 - index,
    });
    below = at;
  }
  return placed;
}

function between(below: string | null, wanted: string | null, above: string | null): string | null {
  const floor = wanted === null || (below !== null && wanted < below) ? below : wanted;
  if (floor === null) {
    return above;
  }
  return above !== null && above < floor && (below === null || above >= below) ? above : floor;
}

function wallClock(localTime: string | null, offset: string): string | null {
  const match = localTime?.match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?/);
  if (!match?.[1]) {
    return null;
  }
  return instantOrNull(`${match[1]}T${match[2] ?? "00:00"}${offset}`);
}

/** The earliest moment at which a scan without an instant can have been made, by its wall clock; null without one. */
function notBefore({ occurred_at, local_time, country }: SnapshotEvent, horizon: string): string | null {
  const offset = offsetOf(local_time);
  const shown = instantOrNull(occurred_at) === null ? wallClock(local_time, offset ?? "Z") : null;
  if (shown === null) {
    return null;
  }
  const earliest = offset === null ? earliestInstantIn(country, new Date(shown)).toISOString() : shown;
  return earliest <= horizon ? earliest : null;
}

function offsetOf(localTime: string | null): string | null {
  return localTime?.match(/(Z|[+-]\d{2}:\d{2})$/)?.[1] ?? null;
}

function onceEach(placed: PlacedEvent[], version: string): TimelineEvent[] {
  const seen = new Map<string, TimelineEvent>();
  for (const { event, at, time_known, position } of placed) {
    const fingerprint = fingerprintOf({ ...event, occurred_at: instantOrNull(event.occurred_at) });
    if (!seen.has(fingerprint)) {
      seen.set(fingerprint, { ...event, fingerprint, version, occurred_at: at, time_known, position });
    }
  }
  return [...seen.values()].sort(byNewest);
}

/** Sorts before every time, unlike nothing at all: the separator behind it sorts after them. */
const NO_TIME = "-";

interface Newness {
  /** When the carrier was asked, if that is believed. */
  synced: string | null;
  /** The newest scan whose time is believed. */
  latest: string | null;
  /** The newest scan as the carrier wrote it. */
  latestWritten: string | null;
}

/**
 * Orders snapshots of one number by how new their news is: by their newest scan, not later than the moment the carrier
 * was asked, so that a scan dated into the future cannot shut out what follows (where that moment is not known, such a
 * scan is passed over); then by that moment, then by the newest scan whatever it says, then by how many scans they
 * have, as those of one second grow by every scan, then by content. Comparable as plain text.
 *
 * The moment of receipt is no part of it: the same snapshot received once more must not become a newer one.
 */
function versionOf(snapshot: TrackingSnapshot, { synced, latest, latestWritten }: Newness): string {
  const asked = synced !== null && latestWritten !== null && synced < latestWritten ? synced : latestWritten;
  const news = synced === null ? latest : asked;
  const { synced_at: _, ...content } = snapshot;
  const digest = createHash("sha256").update(canonicalJson(content)).digest("hex").slice(0, 16);
  const scans = String(snapshot.events.length).padStart(6, "0");
  return [news ?? NO_TIME, synced ?? NO_TIME, latestWritten ?? NO_TIME, scans, digest].join("|");
}

/** The latest of some instants; null when there is none. */
function newest(instants: (string | null)[]): string | null {
  return instants.reduce((best, at) => (at !== null && (best === null || at > best) ? at : best), null);
}

/** JSON with sorted keys, so that equal content gives equal text. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(",")}]`;
  }
  if (value === null || typeof value !== "object") {
    return JSON.stringify(value) ?? "null";
  }
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const fields = entries
    .sort(([a], [b]) => compare(a, b))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`);
  return `{${fields.join(",")}}`;
}

/** ISO 8601 in UTC with milliseconds, so that text order is time order; null for what is no usable time. */
function instantOrNull(text: string | null): string | null {
  if (text === null) {
    return null;
  }
  const time = Date.parse(text);
  const year = new Date(time).getUTCFullYear();
  return Number.isNaN(time) || year < 1970 || year > 9999 ? null : new Date(time).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
