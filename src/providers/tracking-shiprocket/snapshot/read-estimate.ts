import type { EstimatedDelivery, TrackingSnapshot } from "../../../modules/tracking/provider";
import { readIndiaTime } from "../../india-time";

/**
 * The day or moment until which the courier means to deliver, `etd` or `edd`. One that is blank says nothing: what was
 * said before holds.
 */
export function readEstimate(text: string | null): Pick<TrackingSnapshot, "estimated_delivery"> {
  const time = readIndiaTime(text);
  const estimate: EstimatedDelivery | null =
    time === null ? null : { from: null, to: time.local_time, source: "carrier" };
  return estimate === null ? {} : { estimated_delivery: estimate };
}
