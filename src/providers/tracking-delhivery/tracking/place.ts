import type { SnapshotEvent } from "../../../modules/tracking/provider";

/** `Delhi_Airport_GW (Delhi)`: the city, what of it, which kind of depot, and the state. */
const DEPOT = /^([\p{L}][\p{L} .'-]*)_[^()]*\(([\p{L}][\p{L} .&'-]*)\)$/u;

/** Where a depot is, by its name. Delhivery's depots are in India; other names say nothing for certain. */
export function placeOf(
  location: string | null,
): Pick<SnapshotEvent, "location" | "country" | "region" | "city"> {
  const match = DEPOT.exec(location ?? "");
  return match === null
    ? { location, country: null, region: null, city: null }
    : { location, country: "IN", region: match[2]?.trim() ?? null, city: match[1]?.trim() ?? null };
}
