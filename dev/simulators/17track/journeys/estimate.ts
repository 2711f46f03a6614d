import type { WireEstimate } from "../contract";
import { findPlace } from "../places";
import { wireTime } from "../wire-time";
import type { JourneyStep } from "./journey";

const DAY = 86_400_000;

/** The delivery estimate a step brings with it, in whole local days; undefined when it brings none. */
export function estimateFrom(step: JourneyStep, at: number): WireEstimate | undefined {
  if (step.estimate_days === undefined) {
    return undefined;
  }
  const [from, to] = step.estimate_days;
  const zone = findPlace(step.scan.city ?? null, step.scan.country ?? null)?.time_zone ?? "UTC";
  return {
    source: step.estimate_source ?? "Official",
    from: startOfDay(at + from * DAY, zone),
    to: startOfDay(at + to * DAY, zone),
  };
}

function startOfDay(at: number, timeZone: string): string | null {
  return wireTime(at, timeZone).time_iso?.replace(/T\d\d:\d\d:\d\d/, "T00:00:00") ?? null;
}
