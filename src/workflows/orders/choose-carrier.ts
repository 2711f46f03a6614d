import { MedusaError } from "@medusajs/framework/utils";
import { resolveCarrier } from "../../modules/tracking/domain/carriers";
import type { ProviderRegistry } from "../../modules/tracking/provider-registry";

export interface ChosenCarrier {
  provider_id: string;
  carrier_code: string | null;
  carrier_name: string | null;
}

/**
 * Who follows a number, and as which carrier's. Without a carrier the default provider finds out.
 * A code is meant as such, whichever provider has it: two providers may know a carrier by one name. A name that fits
 * several carriers is decided by destination and the number's shape; what stays open is refused with the candidates.
 */
export function chooseCarrier(
  providers: ProviderRegistry,
  carrier: string | undefined,
  trackingNumber: string,
  destinationCountry: string | null,
): ChosenCarrier {
  if (carrier === undefined || carrier.trim() === "") {
    return { provider_id: providers.defaultId, carrier_code: null, carrier_name: null };
  }
  const ids = [providers.defaultId, ...providers.ids.filter((id) => id !== providers.defaultId)];
  const coded = findByCode(providers, ids, carrier);
  if (coded !== null) {
    return coded;
  }
  const refusals: string[] = [];
  for (const id of ids) {
    const provider = providers.get(id);
    const found = resolveCarrier(provider.carriers(), carrier, {
      suggested: provider.suggestCarriers(trackingNumber, destinationCountry),
      destination_country: destinationCountry,
    });
    if (found.outcome === "found") {
      return { provider_id: id, carrier_code: found.carrier.code, carrier_name: found.carrier.name };
    }
    if (found.outcome === "ambiguous") {
      const names = found.candidates.map(({ name, code }) => `${name} (${code})`).join(", ");
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The carrier "${carrier}" can be several: ${names}. Enter the code of the right one.`,
      );
    }
    refusals.push(...found.suggestions.map(({ name, code }) => `${name} (${code})`));
  }
  const hint = refusals.length === 0 ? "" : ` Did you mean ${refusals.slice(0, 3).join(", ")}?`;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `There is no carrier "${carrier}".${hint} Choose one from the list, or leave it empty to have it found out.`,
  );
}

function findByCode(providers: ProviderRegistry, ids: string[], code: string): ChosenCarrier | null {
  const wanted = code.trim().toLowerCase();
  for (const id of ids) {
    const found = providers
      .get(id)
      .carriers()
      .find((carrier) => carrier.code.toLowerCase() === wanted);
    if (found !== undefined) {
      return { provider_id: id, carrier_code: found.code, carrier_name: found.name };
    }
  }
  return null;
}
