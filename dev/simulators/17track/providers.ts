import { carrierOrUnnamed } from "./carriers";
import type { ApiVersion, WireProvider } from "./contract";
import { OWN_CARRIER, type ParcelEvent } from "./event-input";
import { hashText } from "./hash-text";
import type { Registration } from "./registry";

/** The legs of a journey, the one with the most recent scan first. A scan may appear under several. */
export function buildProviders(
  registration: Registration,
  newestFirst: readonly ParcelEvent[],
  syncedAt: string,
  version: ApiVersion,
): WireProvider[] {
  const legs = new Map<number, WireProvider>();
  const leg = (carrier: number) => {
    const made = legs.get(carrier) ?? emptyProvider(carrier, syncedAt, version);
    legs.set(carrier, made);
    return made;
  };
  for (const { carriers, event } of newestFirst) {
    for (const carrier of carriers.length === 0 ? [OWN_CARRIER] : carriers) {
      leg(carrier === OWN_CARRIER ? registration.carrier : carrier).events.push(event);
    }
  }
  leg(registration.carrier);
  const providers = [...legs.values()];
  for (const provider of providers) {
    provider.events_hash = hashText(JSON.stringify(provider.events));
  }
  return providers;
}

function emptyProvider(key: number, syncedAt: string, version: ApiVersion): WireProvider {
  const { name, homepage, country } = carrierOrUnnamed(key);
  return {
    provider: { key, name, alias: name.toUpperCase(), tel: null, homepage, country },
    service_type: null,
    latest_sync_status: "Success",
    latest_sync_time: syncedAt,
    provider_lang: null,
    ...(version === "v2.4" ? { provider_tips: null } : {}),
    events_hash: 0,
    events: [],
  };
}
