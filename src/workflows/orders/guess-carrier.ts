import type { Carrier } from "../../modules/tracking/provider";
import type { ProviderRegistry } from "../../modules/tracking/provider-registry";
import type { ChosenCarrier } from "./choose-carrier";

/**
 * Whose package a label's number is, as far as its tracking address tells: our own fulfillment provider writes the
 * carrier's page on the label. Anything else is found out by the default tracking provider.
 */
export function guessCarrier(
  providers: ProviderRegistry,
  trackingUrl: string,
  trackingNumber: string,
): ChosenCarrier {
  for (const providerId of providers.ids) {
    const fitting = providers
      .get(providerId)
      .carriers()
      .filter((one) => leadsTo(one, trackingUrl, trackingNumber));
    // An address that several carriers share says nothing.
    const [carrier] = fitting;
    if (carrier !== undefined && fitting.length === 1) {
      return { provider_id: providerId, carrier_code: carrier.code, carrier_name: carrier.name };
    }
  }
  return { provider_id: providers.defaultId, carrier_code: null, carrier_name: null };
}

function leadsTo(carrier: Carrier, url: string, number: string): boolean {
  return (
    carrier.tracking_url !== null &&
    carrier.tracking_url.replace("{number}", encodeURIComponent(number)) === url
  );
}
