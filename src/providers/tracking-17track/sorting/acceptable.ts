import { trackingNumberProblem } from "../../../modules/tracking/domain/tracking-number";
import type { Refused, TrackedNumber } from "../../../modules/tracking/provider";
import { carrierCodeOf } from "../wire/carrier-code";

/**
 * Why 17TRACK would not even read this: a number outside its format (5 to 50 letters, digits and hyphens), or a
 * carrier that is none of its numeric codes. Null when it is worth asking.
 */
export function refusalBeforeAsking({ tracking_number, carrier_code }: TrackedNumber): Refused | null {
  if (trackingNumberProblem(tracking_number) !== null) {
    return refused(
      "number_invalid",
      "17TRACK takes tracking numbers of 5 to 50 letters, digits and hyphens, with a digit among them. Check the number against the label and correct it.",
    );
  }
  if (carrier_code !== null && carrierCodeOf(carrier_code) === null) {
    return refused(
      "carrier_unknown",
      "17TRACK does not know this carrier. Choose another one and send again.",
    );
  }
  return null;
}

function refused(reason: Refused["reason"], message: string): Refused {
  return { outcome: "refused", reason, message, code: null };
}
