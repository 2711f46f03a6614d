import type { AdminTrackingEvent } from "../../api/http-types";
import { localDay, wallClockOf } from "./dates";

export interface TimelineEntry {
  event: AdminTrackingEvent;
  /** The place's own clock, `HH:mm`; null when the carrier named none. */
  clock: string | null;
}

export interface TimelineDay {
  /** `YYYY-MM-DD` in the place's own calendar; null for events without a time. */
  day: string | null;
  entries: TimelineEntry[];
}

/** Events under the days on which they happened, in the order given. */
export function timelineDays(events: readonly AdminTrackingEvent[]): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const event of events) {
    const { day, clock } = placeTimeOf(event);
    const last = days[days.length - 1];
    if (last && last.day === day) {
      last.entries.push({ event, clock });
    } else {
      days.push({ day, entries: [{ event, clock }] });
    }
  }
  return days;
}

/** The carrier wrote the place's own time; only without it the reader's time has to do. */
function placeTimeOf({ local_time, occurred_at }: AdminTrackingEvent): {
  day: string | null;
  clock: string | null;
} {
  const wall = local_time === null ? null : wallClockOf(local_time);
  if (wall) {
    const iso = wall.at.toISOString();
    return { day: iso.slice(0, 10), clock: wall.has_time ? iso.slice(11, 16) : null };
  }
  const at = new Date(occurred_at ?? Number.NaN);
  if (Number.isNaN(at.getTime())) {
    return { day: null, clock: null };
  }
  const pad = (value: number) => String(value).padStart(2, "0");
  return { day: localDay(at), clock: `${pad(at.getHours())}:${pad(at.getMinutes())}` };
}
