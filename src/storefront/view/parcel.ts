import { longMoment } from "../../i18n/dates";
import { type Estimate, estimatedHours, readEstimate } from "../../i18n/estimate";
import { isolate } from "../../i18n/isolate";
import { readablePlace } from "../../i18n/readable-place";
import { readWallClock } from "../../i18n/wall-clock";
import type { Facts } from "../i18n/texts";
import type { Tracker, TrackingEvent } from "../types";
import { carrierName } from "./carrier-name";
import { dateStyleOf, type ViewContext } from "./context";
import { isOfToday } from "./day-of-event";
import { estimateText, isPast, saysNothingMore } from "./estimate";
import { type Situation, situationOf } from "./situation";

/** A package, understood: what is said of it, and from what. */
export interface Parcel {
  tracker: Tracker;
  /** Its place among the order's packages of its direction, from 1. */
  position: number;
  total: number;
  situation: Situation;
  /** When it comes, or else what happened. */
  headline: string;
  sentence: string;
  /** The estimated delivery while it can still come true or has to be owned up to. */
  estimate: { value: Estimate; text: string; late: boolean } | null;
}

/** Situations in which the estimate is the answer, and in which it may turn out to be late. */
const WAITED_FOR: ReadonlySet<Situation> = new Set(["pending", "info_received", "in_transit"]);
/** Situations in which an estimate may stand beside the answer. */
const STILL_EXPECTED: ReadonlySet<Situation> = new Set([
  ...WAITED_FOR,
  "late",
  "customs",
  "delayed",
  "security",
]);

export function readParcel(
  tracker: Tracker,
  { position, total }: { position: number; total: number },
  context: ViewContext,
): Parcel {
  const { texts } = context.language;
  const named = readEstimate(tracker.estimated_delivery);
  const estimate = named !== null && saysNothingMore(named, context.now) ? null : named;
  const late = estimate !== null && isPast(estimate, context.now);
  const situation = refine(situationOf(tracker), tracker, late, context.now);
  const facts = factsOf(situation, tracker, estimate, context);
  const own = texts.situations[situation];
  const coming = estimate !== null && WAITED_FOR.has(situation);
  return {
    tracker,
    position,
    total,
    situation,
    headline: (coming ? texts.arriving : own).headline(facts),
    sentence: (coming && situation === "in_transit" ? texts.arriving : own).sentence(facts),
    estimate:
      estimate !== null && facts.estimate !== null && STILL_EXPECTED.has(situation)
        ? { value: estimate, text: facts.estimate, late }
        : null,
  };
}

/** Whether it is on its way to the customer, and nobody has named a day. */
export function awaitsEstimate({ estimate, situation }: Pick<Parcel, "estimate" | "situation">): boolean {
  return estimate === null && (situation === "info_received" || situation === "in_transit");
}

/** What a day that has passed makes of it. */
function refine(situation: Situation, tracker: Tracker, late: boolean, now: Date): Situation {
  if (late && WAITED_FOR.has(situation)) {
    return "late";
  }
  return situation === "out_for_delivery" && !isOfToday(newestOf(tracker, "out_for_delivery"), now)
    ? "out_for_delivery_earlier"
    : situation;
}

function factsOf(
  situation: Situation,
  tracker: Tracker,
  estimate: Estimate | null,
  context: ViewContext,
): Facts {
  const about = newestOf(tracker, tracker.status);
  const elsewhere = situation === "delivered" ? null : lastPlace(tracker);
  const place = readablePlace(about?.location || elsewhere || "");
  return {
    carrier: carrierName(tracker, context),
    place: place ? isolate(place, context.language.texts.direction) : null,
    when: whenOf(about, situation === "delivered" ? tracker.delivered_at : null, context),
    hours: hoursOf(estimate, about, context),
    estimate: estimate === null ? null : estimateText(estimate, context),
  };
}

/** The place's own time as it was written; else the moment in UTC, which says so. */
function whenOf(
  event: TrackingEvent | undefined,
  instant: string | null,
  context: ViewContext,
): string | null {
  const style = dateStyleOf(context);
  const local = readWallClock(event?.local_time);
  if (local !== null) {
    return longMoment(local, context.now, style);
  }
  const utc = readWallClock(event?.occurred_at ?? instant);
  return utc && context.language.texts.timeline.utc(longMoment(utc, context.now, style));
}

/** The hours in which it comes, if the estimate names some of the day it went on the vehicle. */
function hoursOf(
  estimate: Estimate | null,
  event: TrackingEvent | undefined,
  { language: { locale } }: ViewContext,
): string | null {
  const loaded = readWallClock(event?.local_time);
  return estimate !== null && loaded !== null && estimate.to?.day === loaded.day
    ? estimatedHours(estimate, locale)
    : null;
}

/** The newest event that reported this status. */
function newestOf({ events }: Tracker, status: Tracker["status"]): TrackingEvent | undefined {
  return events.find((event) => event.status === status);
}

function lastPlace({ events }: Tracker): string | null {
  return events.find(({ location }) => location)?.location ?? null;
}
