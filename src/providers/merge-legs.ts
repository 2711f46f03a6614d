import type { SnapshotEvent } from "../modules/tracking/provider";

/** Events that stay together: one with a time, and those without that stood next to it. */
interface Group {
  at: number;
  events: SnapshotEvent[];
}

/**
 * One list, newest first, from the legs of a journey. Events with a time are put in its order. One without keeps
 * its place in its leg, behind the next newer event that has one (before the newest, if there is none newer), so
 * it moves with its neighbour. A leg without any time is placed by its newest wall clock, or else at the end.
 */
export function mergeLegs(legs: SnapshotEvent[][]): SnapshotEvent[] {
  return legs
    .flatMap((leg) => groupsOf(newestFirst(leg)))
    .sort((a, b) => (a.at === b.at ? 0 : b.at - a.at))
    .flatMap((group) => group.events);
}

function groupsOf(leg: SnapshotEvent[]): Group[] {
  const groups: Group[] = [];
  const leading: SnapshotEvent[] = [];
  for (const event of leg) {
    const last = groups.at(-1);
    if (event.occurred_at !== null) {
      groups.push({
        at: Date.parse(event.occurred_at),
        events: groups.length === 0 ? [...leading, event] : [event],
      });
    } else if (last === undefined) {
      leading.push(event);
    } else {
      last.events.push(event);
    }
  }
  return groups.length > 0 || leading.length === 0 ? groups : [{ at: wallClockOf(leading), events: leading }];
}

/** Carriers mostly list the newest first; a leg listed the other way round is turned. */
function newestFirst(leg: SnapshotEvent[]): SnapshotEvent[] {
  const times = leg.flatMap((event) => (event.occurred_at === null ? [] : [Date.parse(event.occurred_at)]));
  const steps = times.slice(1).map((time, index) => Math.sign(time - (times[index] ?? time)));
  return steps.reduce((sum, step) => sum + step, 0) > 0 ? [...leg].reverse() : leg;
}

function wallClockOf(events: SnapshotEvent[]): number {
  const written = events.flatMap(({ local_time }) => (local_time === null ? [] : [Date.parse(local_time)]));
  return Math.max(Number.NEGATIVE_INFINITY, ...written.filter((time) => !Number.isNaN(time)));
}
