import { byNewest, type TimelineEvent } from "./snapshot";
import { isOver, type TrackerStatus } from "./status";
import type { ManualState, ProviderState, Timeline } from "./timeline";

const HOUR = 3_600_000;

/** What left this long before another order was placed is not under way any more, whatever was scanned of it. */
const LONG_GONE_MS = 90 * 24 * HOUR;

/** Behind UTC by this much are the last clocks on earth. */
const LAST_CLOCKS_MS = 12 * HOUR;

/** Of what no snapshot said: any of them is newer. */
const LOWEST_VERSION = "";

/** When a package got its number, and when other orders' packages did. */
export interface NumberUse {
  /** From when on scans are its own (see `cutoffOf`); null for always. */
  cutoff: Date | null;
  /** When it left the house; null while it has not. */
  shipped_at: Date | null;
  /** The same moments of the other orders' packages with this number. */
  other_cutoffs: Date[];
}

/** What a scan is known by here: nothing in which two reports of one scan differ. */
type Scan = Pick<TimelineEvent, "occurred_at" | "time_known" | "local_time" | "status" | "reason">;

/**
 * When a number became another package's: at the cut-off of the first later one before which this package was over, by
 * any of its scans or as a person said, or long gone. Two orders in one box both keep it: neither was over before the
 * other was placed. More scans can only bring the moment forward, so that the order in which they come is no matter.
 *
 * @returns null while the number is this package's, alone or shared
 */
function endOfUse(
  { cutoff, shipped_at, other_cutoffs }: NumberUse,
  scans: Scan[],
  manual: ManualState | null,
): Date | null {
  const ends = scans.filter(saysOver).map((scan) => certainlyBy(scan) ?? Number.POSITIVE_INFINITY);
  if (manual !== null && isOver(manual)) {
    ends.push(Date.parse(manual.at));
  }
  if (shipped_at !== null) {
    ends.push(shipped_at.getTime() + LONG_GONE_MS);
  }
  const overBy = Math.min(Number.POSITIVE_INFINITY, ...ends);
  const successors = other_cutoffs
    .map((later) => later.getTime())
    .filter((later) => (cutoff === null || later > cutoff.getTime()) && later > overBy);
  return successors.length === 0 ? null : new Date(Math.min(...successors));
}

/** Whether a scan was certainly made before a number became another package's. */
function isBefore(end: Date, scan: Scan): boolean {
  const latest = certainlyBy(scan);
  return latest !== null && latest < end.getTime();
}

/**
 * Takes out of a timeline what turned out to be from before its package, as its ship date says. What the newest snapshot
 * said may be of that, too, and so may its estimates: only the scans that are left speak until the next one comes.
 */
export function beginTimeline(timeline: Timeline, cutoff: Date | null): Timeline {
  const start = cutoff?.toISOString() ?? "";
  const events = new Map([...timeline.events].filter(([, { occurred_at }]) => occurred_at >= start));
  if (events.size === timeline.events.size) {
    return timeline;
  }
  const newestFirst = [...events.values()].sort(byNewest);
  const telling = newestFirst.find(({ status }) => status !== null);
  const provider = stateOfScans(newestFirst, telling ?? null, "in_transit");
  return { manual: timeline.manual, events, provider, estimate: null, first_estimate: null };
}

/**
 * Takes out of a timeline what came after its number had become another package's. From then on snapshots are about both
 * packages, or about the other one: what is left rests on this one's own scans, and on nothing else that they say.
 */
export function endTimeline(timeline: Timeline, use: NumberUse): Timeline {
  const { manual, first_estimate: first } = timeline;
  const end = endOfUse(use, [...timeline.events.values()], manual);
  if (end === null) {
    return timeline;
  }
  const events = new Map([...timeline.events].filter(([, event]) => isBefore(end, event)));
  const newestFirst = [...events.values()].sort(byNewest);
  const telling = newestFirst.some(saysOver) ? newestFirst.find(({ status }) => status !== null) : undefined;
  return {
    manual,
    events,
    // It left months before, and nobody scanned its end.
    provider: stateOfScans(newestFirst, telling ?? null, "expired"),
    estimate: null,
    first_estimate: first !== null && first.version < end.toISOString() ? first : null,
  };
}

/** What scans alone say of a package. Any snapshot that is taken in after that is newer. */
function stateOfScans(
  newestFirst: TimelineEvent[],
  telling: TimelineEvent | null,
  otherwise: TrackerStatus,
): ProviderState | null {
  const [newest] = newestFirst;
  if (newest === undefined) {
    return null;
  }
  return {
    version: LOWEST_VERSION,
    status: telling?.status ?? otherwise,
    reason: telling?.reason ?? null,
    sub_status: telling?.sub_status ?? null,
    status_at: newest.occurred_at,
    latest_event_at: newestFirst.find(({ time_known }) => time_known)?.occurred_at ?? null,
  };
}

function saysOver({ status, reason }: Scan): boolean {
  return status !== null && isOver({ status, reason });
}

/**
 * By when a scan was certainly made, to the minute by which scans are named; by its wall clock, wherever on earth that
 * hangs, when its time is not known. Null without either.
 */
function certainlyBy({ occurred_at, time_known, local_time }: Scan): number | null {
  if (time_known) {
    return Date.parse(`${occurred_at.slice(0, 16)}Z`);
  }
  const clock = local_time?.match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}))?/);
  if (!clock?.[1]) {
    return null;
  }
  const shown = Date.parse(`${clock[1]}T${clock[2] ?? "23:59"}Z`);
  return Number.isNaN(shown) ? null : shown + LAST_CLOCKS_MS;
}
