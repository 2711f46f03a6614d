import { isOver, type StatusAndReason, type TrackerStatus } from "./status";

/** It is at the door, or at a pick-up place. */
const TOO_LATE: ReadonlySet<TrackerStatus> = new Set(["out_for_delivery", "available_for_pickup"]);

/** Whether delivery instructions can still do something for a package: it is neither on the vehicle nor at its end. */
export function isInstructable(package_: StatusAndReason): boolean {
  return !TOO_LATE.has(package_.status) && !isOver(package_);
}
