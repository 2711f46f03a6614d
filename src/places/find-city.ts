import { MadeGradually } from "../cache/made-gradually";
import { CityIndex, type Coordinates } from "./city-index";
import { listedName } from "./local-names";
import { regionCode } from "./region-code";

export interface NamedPlace {
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** A state or a province: its name, or its letters in ISO 3166-2. */
  region: string | null;
  city: string | null;
}

/** Where all cities are. Reading them takes a moment: when the first one is asked for, or before. */
export const cityIndex = new MadeGradually(() => CityIndex.read());

/**
 * Where a city is. It takes all three, country, region and name, and they have to agree: there are thirty
 * Springfields, and a point on a map says "here", whether it was known or guessed.
 * @returns null when something is missing, unknown, or fits several cities
 */
export function findCity({ country, region, city }: NamedPlace): Coordinates | null {
  if (!country || !region || !city) {
    return null;
  }
  const code = regionCode(country, region);
  if (code === undefined) {
    return null;
  }
  const index = cityIndex.get();
  const listed = listedName(country, city);
  return index.find(country, code, city) ?? (listed === undefined ? null : index.find(country, code, listed));
}
