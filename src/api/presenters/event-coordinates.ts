import type { EventRow } from "../../modules/tracking/repositories/timeline-repository";
import { findCity } from "../../places/find-city";
import type { TrackingEventView } from "../http-types";

/** Where a scan was: as the provider says, else where the city lies that its country and its region have. */
export function coordinatesOf(
  event: Pick<EventRow, "coordinates" | "country" | "region" | "city">,
): TrackingEventView["coordinates"] {
  return event.coordinates ?? findCity(event);
}
