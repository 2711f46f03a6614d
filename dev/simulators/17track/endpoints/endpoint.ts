import type { ApiVersion, WireEnvelope } from "../contract";
import { wireError } from "../errors";
import type { Registration } from "../registry";
import type { Track17State } from "../state";
import { carrierOf, type Item, type Results } from "./items";

/** What endpoints need beside the state: the parts that move by themselves. */
export interface EndpointContext {
  state: Track17State;
  version: ApiVersion;
  /** Called for every new registration. */
  registered(registration: Registration): void;
  /** Called when 17TRACK stops following a registration. */
  stopped(registration: Registration): void;
  /** Sends a registration's webhook once more. */
  push(registration: Registration): void;
}

export type Endpoint = (body: unknown, context: EndpointContext) => WireEnvelope;

/**
 * The registrations an item means: of its number, and of its carrier when it names one.
 * None: the item is rejected, and the answer is empty.
 */
export function meantBy(
  number: string,
  item: Item,
  results: Results,
  { state }: EndpointContext,
): readonly Registration[] {
  const carrier = carrierOf(item.carrier);
  const found = state.registry.find(number, carrier);
  if (found.length === 0) {
    results.reject(number, Number.isNaN(carrier) ? undefined : carrier, wireError(-18019902, number));
  }
  return found;
}

/** The rejection a test asked for at this endpoint; undefined when it asked for none. */
export function orderedRejection(state: Track17State, number: string, endpoint: string) {
  const code = state.rules.get(number)?.reject?.[endpoint];
  return code === undefined ? undefined : wireError(code, number);
}
