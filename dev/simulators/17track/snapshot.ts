import type { NumberRule } from "./number-rule";
import type { Parcel } from "./parcel";
import type { QuotaState } from "./quota";
import type { Registration } from "./registry";
import type { Track17Simulator } from "./simulator";
import type { Delivery } from "./webhooks/delivery";

/** What outlives the process: everything but settings, faults and logs. */
export interface Track17Snapshot {
  registrations: Registration[];
  parcels: Parcel[];
  rules: [number: string, rule: NumberRule][];
  quota: QuotaState;
  /** Webhooks that still wait for an attempt. */
  pending: Delivery[];
}

export function takeSnapshot(simulator: Track17Simulator): Track17Snapshot {
  const { state, webhooks } = simulator;
  return {
    registrations: state.registry.all(),
    parcels: [...state.parcels.values()],
    rules: [...state.rules],
    quota: state.quota.state,
    pending: webhooks.deliveries.filter((delivery) => delivery.state === "waiting"),
  };
}

/** Goes on where an earlier life ended: journeys move on, planned webhooks go out. */
export function restore(simulator: Track17Simulator, snapshot: Track17Snapshot): void {
  const { state } = simulator;
  for (const registration of snapshot.registrations) {
    state.registry.add(registration);
  }
  for (const parcel of snapshot.parcels) {
    state.parcels.set(parcel.number, parcel);
  }
  for (const [number, rule] of snapshot.rules) {
    state.rules.set(number, rule);
  }
  Object.assign(state.quota.state, snapshot.quota);
  simulator.journeys.resume();
  simulator.webhooks.resume(snapshot.pending);
}
