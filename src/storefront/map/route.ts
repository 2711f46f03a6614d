import { geoDistance } from "d3-geo";
import type { Tracker, TrackingEvent } from "../types";
import type { Position } from "./sphere";
import { isDrawn } from "./world";

/** Where a package was, as far as that is known: a place, or a country only. */
export interface Stop {
  /** As the carrier calls it; null when it names no place. */
  name: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** Null when only the country is known. */
  position: Position | null;
}

/** A package's way. */
export interface Route {
  /** In the order in which they were passed; never the same one twice in a row. */
  stops: Stop[];
  /** Countries of which nothing but themselves is known, each once. */
  countries: string[];
  /** Whether the last stop is where it arrived. */
  arrived: boolean;
}

/** Places that are no farther apart are one on any map. Radians: about two kilometres. */
const SAME_PLACE = 0.0003;

/** Reads a package's way off its events, newest first as the API answers them. What has no known place is skipped. */
export function routeOf({ events, status }: Pick<Tracker, "events" | "status">): Route {
  const stops: Stop[] = [];
  let arrived = false;
  for (const event of [...events].reverse()) {
    const stop = stopOf(event);
    if (stop !== null) {
      const told = pass(stops, stop);
      arrived = told && status === "delivered" && event.status === "delivered";
    }
  }
  const placed = new Set(stops.flatMap(({ position, country }) => (position === null ? [] : [country])));
  const vague = stops.flatMap(({ country }) => (country === null || placed.has(country) ? [] : [country]));
  return { stops, countries: [...new Set(vague)].sort(), arrived };
}

/** Null when nothing is known that a map could show. */
function stopOf({ coordinates, country, city, location }: TrackingEvent): Stop | null {
  const position = positionOf(coordinates);
  const shown = country !== null && isDrawn(country) ? country : null;
  return position === null && shown === null
    ? null
    : { name: city || location || null, country: shown, position };
}

/** Degrees that can be; 0, 0 is a spot in the Atlantic that stands for "unknown". */
function positionOf(coordinates: TrackingEvent["coordinates"]): Position | null {
  if (coordinates === null) {
    return null;
  }
  const { latitude, longitude } = coordinates;
  const possible = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return possible && (latitude !== 0 || longitude !== 0) ? [longitude, latitude] : null;
}

/**
 * Goes on to a stop, unless that is where the package is already.
 * @returns false when the stop is only known to be somewhere in the country where the package was last
 */
function pass(stops: Stop[], next: Stop): boolean {
  const last = stops.at(-1);
  if (last === undefined || !mayBeOne(last, next)) {
    stops.push(next);
    return true;
  }
  if (last.position === null && (next.position !== null || last.name === null)) {
    // Somewhere in this country has turned out to be here.
    stops[stops.length - 1] = next;
    return true;
  }
  return next.position !== null || next.name !== null;
}

/** Whether two stops are one place, as far as is known: no two names, countries or positions tell them apart. */
function mayBeOne(one: Stop, other: Stop): boolean {
  if (one.position !== null && other.position !== null) {
    return geoDistance(one.position, other.position) <= SAME_PLACE;
  }
  const sameName = one.name === null || other.name === null || one.name === other.name;
  return sameName && one.country !== null && one.country === other.country;
}
