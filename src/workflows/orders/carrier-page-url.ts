import { carrierPageOf } from "../../modules/tracking/domain/carrier-page";
import type { Carrier } from "../../modules/tracking/provider";
import type { ProviderRegistry } from "../../modules/tracking/provider-registry";

/** The carrier of a code, when the provider is configured and knows it. */
export function findCarrier(
  providers: ProviderRegistry,
  providerId: string,
  carrierCode: string | null,
): Carrier | null {
  if (carrierCode === null || !providers.has(providerId)) {
    return null;
  }
  return (
    providers
      .get(providerId)
      .carriers()
      .find(({ code }) => code === carrierCode) ?? null
  );
}

/** Where the carrier shows this package; null when no such page is known. */
export function carrierPageUrl(
  providers: ProviderRegistry,
  providerId: string,
  carrierCode: string | null,
  trackingNumber: string,
): string | null {
  return carrierPageOf(findCarrier(providers, providerId, carrierCode), trackingNumber);
}
