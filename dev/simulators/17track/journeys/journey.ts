import type { ShortEvent } from "../event-input";

/** One step of a journey: a scan, or (silent) a change of status that no carrier scans. */
export interface JourneyStep {
  /** Hours after the step before. */
  after_hours: number;
  /** Everything of the scan but its time. `carriers` empty: the carrier of the registration. */
  scan: Omit<ShortEvent, "at" | "hours_ago">;
  /** Changes the status without a scan. */
  silent?: boolean;
  /** Days from this step to the earliest and the latest expected delivery. */
  estimate_days?: readonly [number, number];
  estimate_source?: "Official" | "17TRACK";
}

/** A package's way from label to end, as carriers tell it. */
export interface Journey {
  name: string;
  /** One line for the person who chooses. */
  title: string;
  /** The carrier it is typical for; it runs under whichever carrier the number is registered with. */
  carrier: number;
  origin_country: string;
  destination_country: string;
  steps: readonly JourneyStep[];
}

type Extra = Partial<JourneyStep["scan"]> & Pick<Partial<JourneyStep>, "estimate_days" | "silent">;

/** Writes one step in a line: `step(6, "InTransit", "Departure", "Shenzhen, CN", "Departed", { … })`. */
export function step(
  after_hours: number,
  status: string,
  sub_status: string | undefined,
  place: string,
  description: string,
  { estimate_days, silent, ...scan }: Extra = {},
): JourneyStep {
  const [city, country] = place.split(", ");
  return {
    after_hours,
    scan: { status, sub_status, city, country, description, ...scan },
    ...(silent === undefined ? {} : { silent }),
    ...(estimate_days === undefined ? {} : { estimate_days }),
  };
}

/** The translation 17TRACK adds to a scan that the carrier wrote in another language. */
export function english(description: string): Pick<ShortEvent, "translation"> {
  return { translation: { lang: "en", description } };
}
