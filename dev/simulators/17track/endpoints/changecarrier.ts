import { type WireError, wireError } from "../errors";
import type { Registration } from "../registry";
import type { Track17State } from "../state";
import { type Endpoint, orderedRejection } from "./endpoint";
import { carrierOf, forEachNumber } from "./items";

/** Changes in a registration's life. */
const MAX_CHANGES = 5;

/** Corrects the carrier of a registration; free. Its news start anew. */
export const changecarrier: Endpoint = (body, context) =>
  forEachNumber(body, (number, item, results) => {
    const { state } = context;
    const carrierOld = carrierOf(item.carrier_old);
    const wanted: Wanted = {
      carrier: carrierOf(item.carrier_new),
      final_carrier: carrierOf(item.final_carrier_new),
    };
    const found = findOne(state, number, carrierOld);
    if ("error" in found) {
      return results.reject(number, numeric(carrierOld), found.error);
    }
    const { registration } = found;
    const error = orderedRejection(state, number, "changecarrier") ?? refusal(state, registration, wanted);
    if (error !== undefined) {
      return results.reject(number, registration.carrier, error);
    }
    registration.carrier = wanted.carrier ?? registration.carrier;
    registration.final_carrier = wanted.final_carrier ?? registration.final_carrier;
    registration.carrier_change_count += 1;
    registration.tracked_at = null;
    state.registry.touch();
    context.registered(registration);
    results.accept({ number, carrier: registration.carrier, carrier_new: registration.carrier });
  });

interface Wanted {
  carrier: number | undefined;
  final_carrier: number | undefined;
}

function findOne(
  state: Track17State,
  number: string,
  carrierOld: number | undefined,
): { registration: Registration } | { error: WireError } {
  if (state.registry.find(number).length === 0) {
    return { error: wireError(-18019902, number) };
  }
  const [registration, another] = state.registry.find(number, carrierOld);
  if (registration === undefined) {
    return { error: wireError(-18019805, number) };
  }
  return another === undefined ? { registration } : { error: wireError(-18019801) };
}

function refusal(state: Track17State, registration: Registration, wanted: Wanted): WireError | undefined {
  const { carrier, final_carrier } = wanted;
  if (carrier === undefined && final_carrier === undefined) {
    return wireError(-18019804);
  }
  if (carrier !== undefined && !state.isValidCarrier(carrier)) {
    return wireError(-18019802, String(carrier));
  }
  const code = codeFor(state, registration, wanted);
  return code === null ? undefined : wireError(code);
}

function codeFor(state: Track17State, registration: Registration, wanted: Wanted): number | null {
  const carrier = wanted.carrier ?? registration.carrier;
  if (registration.stopped_at !== null) {
    return -18019806;
  }
  if (carrier === registration.carrier && wanted.final_carrier === undefined) {
    return -18019803;
  }
  if (registration.carrier_change_count >= MAX_CHANGES) {
    return -18019807;
  }
  const taken = state.registry.find(registration.number, carrier).some((other) => other !== registration);
  return taken ? -18019809 : null;
}

function numeric(carrier: number | undefined): number | undefined {
  return Number.isNaN(carrier) ? undefined : carrier;
}
