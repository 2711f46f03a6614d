import { normalizeTrackingNumber } from "../../../modules/tracking/domain/tracking-number";
import type { CallContext, Refused, TrackedNumber } from "../../../modules/tracking/provider";
import { ask } from "../batch/ask";
import { answerOrAsk } from "../batch/split";
import { carrierName } from "../carriers/table";
import type { Endpoint, Track17Client } from "../http/client";
import type { ApiVersion } from "../options";
import { refusalBeforeAsking } from "../sorting/acceptable";
import { throwIfMisconfigured, type Verdict, verdictOn } from "../sorting/verdict";
import { carrierCodeOf } from "../wire/carrier-code";

/** What every endpoint needs to be called. */
export interface Call {
  client: Pick<Track17Client, "post">;
  version: ApiVersion;
  context: CallContext;
}

/** A number and its carrier as 17TRACK's endpoints take them; the carrier is left out when unknown. */
export function wireNumber({ tracking_number, carrier_code }: TrackedNumber): {
  number: string;
  carrier?: number;
} {
  const carrier = carrierCodeOf(carrier_code);
  return {
    number: normalizeTrackingNumber(tracking_number),
    ...(carrier === null ? {} : { carrier: Number(carrier) }),
  };
}

/**
 * Sends a batch to an endpoint that takes a list of numbers and sorts what comes back, one verdict per item, in
 * order. What 17TRACK would not read at all is refused here and not sent.
 *
 * @throws ProviderCallError when the call failed as a whole
 */
export function perNumber<T extends TrackedNumber>(
  call: Call,
  endpoint: Endpoint,
  items: T[],
  toWire: (item: T) => object = wireNumber,
  refusalOf: (item: T) => Refused | null = refusalBeforeAsking,
): Promise<Verdict[]> {
  return answerOrAsk(items, refusalOf, async (open) => {
    const answers = await ask(open, toWire, (entries) => call.client.post(endpoint, entries, call.context));
    throwIfMisconfigured(answers);
    return answers.map((answer, index) => verdictOn(answer, carrierName(open[index]?.carrier_code ?? null)));
  });
}
