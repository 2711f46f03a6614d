import { capital } from "../../i18n/capital";
import { clock, longDay } from "../../i18n/dates";
import { isolate } from "../../i18n/isolate";
import { readablePlace } from "../../i18n/readable-place";
import { dayAt, readWallClock, type WallClock } from "../../i18n/wall-clock";
import type { TrackingEvent } from "../types";
import type { ViewContext } from "./context";
import { isDayThere } from "./day-of-event";

export interface TimelineEntry {
  /** Which event of the package it is, the oldest being 1: what comes later does not change it. */
  number: number;
  /** The place's own clock; null when the carrier named no hour. */
  time: string | null;
  text: string;
  place: string | null;
  newest: boolean;
  /** The package came to another carrier with this event. */
  handover: string | null;
}

export interface TimelineDay {
  title: string;
  entries: TimelineEntry[];
}

export interface TimelineContent {
  /** Some clock is longer than "14:05", as "10:20 am" is. */
  long_clocks: boolean;
  /** The newest events. */
  days: TimelineDay[];
  /** The others, behind words that say how many there are in all. */
  earlier: { summary: string; days: TimelineDay[] } | null;
}

/** Events that are seen without asking. */
const SHOWN = 3;
const DAY = 24 * 3_600_000;

/** Events, newest first as given, under the days of the places where they happened. */
export function timelineOf(events: readonly TrackingEvent[], context: ViewContext): TimelineContent {
  const dated = withDays(events);
  const days = groupByDay(dated.slice(0, SHOWN), context);
  const earlier = groupByDay(dated.slice(SHOWN), context);
  const clocks = [...days, ...earlier].flatMap(({ entries }) => entries.map(({ time }) => time ?? ""));
  return {
    long_clocks: clocks.some(({ length }) => length > "14:05".length),
    days,
    earlier:
      earlier.length === 0
        ? null
        : { summary: context.language.texts.timeline.show_all(events.length), days: earlier },
  };
}

interface DayThere {
  wall: WallClock;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

interface DatedEvent {
  event: TrackingEvent;
  number: number;
  newest: boolean;
  /** On which day it stands, and whose day that is; null when no event up to it has one. */
  day: DayThere | null;
  /** The carrier that took over with this event. */
  new_carrier: string | null;
  /** Null when the carrier named no moment for it. */
  moment: { wall: WallClock; utc: boolean } | null;
}

/** An event without a moment stays with the one above it: the list's order is all that is known of it. */
function withDays(events: readonly TrackingEvent[]): DatedEvent[] {
  let day: DayThere | null = null;
  return events.map((event, position) => {
    const moment = momentOf(event);
    day = moment === null ? day : { wall: moment.wall, country: event.country };
    return {
      event,
      number: events.length - position,
      newest: position === 0,
      day,
      moment,
      new_carrier: newCarrierOf(event, events.slice(position + 1)),
    };
  });
}

/** Scans that name no carrier say nothing of a hand-over. */
function newCarrierOf(
  { carrier_name: name }: TrackingEvent,
  before: readonly TrackingEvent[],
): string | null {
  const last = before.find(({ carrier_name }) => carrier_name)?.carrier_name ?? null;
  return name && last !== null && last !== name ? name : null;
}

function momentOf({ local_time, occurred_at }: TrackingEvent): DatedEvent["moment"] {
  const local = readWallClock(local_time);
  if (local !== null) {
    return { wall: local, utc: false };
  }
  const utc = readWallClock(occurred_at);
  return utc === null ? null : { wall: utc, utc: true };
}

function groupByDay(events: DatedEvent[], context: ViewContext): TimelineDay[] {
  const days: (TimelineDay & { day: string | null })[] = [];
  for (const dated of events) {
    const day = dated.day?.wall.day ?? null;
    const last = days.at(-1);
    if (last !== undefined && last.day === day) {
      last.entries.push(entryOf(dated, context));
    } else {
      days.push({ day, title: titleOf(dated.day, context), entries: [entryOf(dated, context)] });
    }
  }
  return days.map(({ title, entries }) => ({ title, entries }));
}

function titleOf(day: DayThere | null, { language: { texts, locale }, now }: ViewContext): string {
  if (day === null) {
    return texts.timeline.undated;
  }
  if (isDayAt(day, now)) {
    return texts.timeline.today;
  }
  if (isDayAt(day, new Date(now.getTime() - DAY))) {
    return texts.timeline.yesterday;
  }
  return capital(longDay(day.wall, now, locale));
}

/** "Today" is the day of the place, too; UTC's where nothing is known of that. */
function isDayAt({ wall, country }: DayThere, moment: Date): boolean {
  return isDayThere(wall, country, moment) ?? wall.day === dayAt(moment, null);
}

function entryOf(
  { event, number, newest, moment, new_carrier }: DatedEvent,
  { language }: ViewContext,
): TimelineEntry {
  const { texts, locale } = language;
  const time = moment?.wall.has_time ? clock(moment.wall, locale) : null;
  return {
    number,
    time: time !== null && moment?.utc ? texts.timeline.utc(time) : time,
    text: event.description,
    place: event.location ? readablePlace(event.location) : null,
    newest,
    handover: new_carrier === null ? null : texts.timeline.handed_over(isolate(new_carrier, texts.direction)),
  };
}
