import type { EventRow } from "../../modules/tracking/repositories/timeline-repository";
import { findCity } from "../../places/find-city";
import type { TrackingEventView } from "../http-types";

type Place = Pick<EventRow, "coordinates" | "country" | "region" | "city">;

/** Where a scan was: as the provider says, else where the city lies that its country and its region have. */
export function coordinatesOf(event: Place): TrackingEventView["coordinates"] {
  return event.coordinates ?? findCity(event);
}

/**
 * The same as customers get it, to a tenth of a degree. The place of a delivery may be the recipient's door, and the
 * link to an order's page is forwarded: eleven kilometres say which city, as do the words beside it, and no street. On
 * a map, whose picture is at least a thousand kilometres wide, nobody sees the difference.
 */
export function roughCoordinatesOf(event: Place): TrackingEventView["coordinates"] {
  const exact = coordinatesOf(event);
  return exact && { latitude: toTenth(exact.latitude), longitude: toTenth(exact.longitude) };
}

function toTenth(degrees: number): number {
  return Math.round(degrees * 10) / 10;
}
