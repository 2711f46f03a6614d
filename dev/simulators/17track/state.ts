import { knownCarrier } from "./carriers";
import { missingRequirement, type NumberRule } from "./number-rule";
import { isKnown, newParcel, type Parcel } from "./parcel";
import { Quota } from "./quota";
import { type Registration, Registry } from "./registry";
import type { Track17Settings } from "./settings";

/** Everything the simulated 17TRACK knows, without anything that moves by itself. */
export class Track17State {
  readonly registry = new Registry();
  readonly parcels = new Map<string, Parcel>();
  readonly rules = new Map<string, NumberRule>();
  readonly quota: Quota;

  /** @param now the simulator's clock, milliseconds */
  constructor(
    readonly settings: Track17Settings,
    quotaTotal: number,
    readonly now: () => number,
  ) {
    this.quota = new Quota(quotaTotal, now);
  }

  /** The parcel of a number; made when nobody has heard of it yet. */
  parcel(number: string): Parcel {
    const parcel = this.parcels.get(number) ?? newParcel(number);
    this.parcels.set(number, parcel);
    return parcel;
  }

  isValidCarrier(carrier: number): boolean {
    return knownCarrier(carrier) !== undefined || this.settings.extra_carriers.includes(carrier);
  }

  /** Whether 17TRACK has something to tell about a registration. */
  hasNews(registration: Registration): boolean {
    const rule = this.rules.get(registration.number);
    const onlyCarrier = rule?.only_carrier ?? registration.carrier;
    return (
      onlyCarrier === registration.carrier &&
      missingRequirement(rule, registration) === null &&
      isKnown(this.parcels.get(registration.number))
    );
  }

  clear(): void {
    this.registry.clear();
    this.parcels.clear();
    this.rules.clear();
  }
}
