import type { Registration } from "../registry";
import { CROSS_BORDER } from "./cross-border";
import { DOMESTIC } from "./domestic";
import type { Journey } from "./journey";
import { TROUBLE } from "./trouble";

export const JOURNEYS: readonly Journey[] = [...DOMESTIC, ...CROSS_BORDER, ...TROUBLE];

export function findJourney(name: string): Journey | undefined {
  return JOURNEYS.find((journey) => journey.name === name);
}

const BY_DESTINATION: Record<string, string> = {
  DE: "dhl_de",
  US: "usps_domestic",
  FR: "ups_eu",
  PL: "pickup_point",
};

/** A journey without trouble that suits a registration's carrier, else its destination. */
export function typicalJourney(registration: Registration): Journey | undefined {
  const ownWay = [...DOMESTIC, ...CROSS_BORDER].find(({ carrier }) => carrier === registration.carrier);
  const destination = registration.additional.destination_country;
  const country = typeof destination === "string" ? destination.toUpperCase() : "";
  return ownWay ?? findJourney(BY_DESTINATION[country] ?? "dhl_de");
}
