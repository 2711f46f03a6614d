import { chosenCarrierCode } from "../../contracts/carrier-hints";
import { carrierPageOf } from "../../modules/tracking/domain/carrier-page";
import { normalizeTrackingNumber } from "../../modules/tracking/domain/tracking-number";
import type { Carrier } from "../../modules/tracking/provider";
import type { ProviderRegistry } from "../../modules/tracking/provider-registry";
import { type ChosenCarrier, chooseCarrier } from "./choose-carrier";
import type { FulfillmentFacts } from "./load-order";

/**
 * Whose package a label's number is: labels have no place for the carrier, so our own fulfillment provider notes the
 * one that was chosen in the fulfillment's data, and writes its page on the label. Anything else is found out by the
 * default tracking provider.
 */
export function carrierOfLabel(
  providers: ProviderRegistry,
  fulfillment: Pick<FulfillmentFacts, "data" | "labels">,
  trackingNumber: string,
  destinationCountry: string | null,
): ChosenCarrier {
  const chosen = chosenCarrierCode(fulfillment.data, trackingNumber);
  if (chosen !== null && isKnown(providers, chosen)) {
    return chooseCarrier(providers, chosen, trackingNumber, destinationCountry);
  }
  const label = fulfillment.labels.find(
    ({ tracking_number }) => normalizeTrackingNumber(tracking_number) === trackingNumber,
  );
  return carrierOfPage(providers, label?.tracking_url ?? "", trackingNumber);
}

function isKnown(providers: ProviderRegistry, code: string): boolean {
  return providers.ids.some((id) =>
    providers
      .get(id)
      .carriers()
      .some((carrier) => carrier.code === code),
  );
}

/**
 * An address that several carriers of a provider share says nothing. Of several providers that know it, one that follows
 * numbers without a registration is asked: that costs nothing, and is as a rule the carrier itself.
 */
function carrierOfPage(providers: ProviderRegistry, url: string, trackingNumber: string): ChosenCarrier {
  const registers = (id: string) => Number(providers.get(id).needs_registration);
  for (const providerId of [...providers.ids].sort((a, b) => registers(a) - registers(b))) {
    const fitting = providers
      .get(providerId)
      .carriers()
      .filter((one) => leadsTo(one, url, trackingNumber));
    const [carrier] = fitting;
    if (carrier !== undefined && fitting.length === 1) {
      return { provider_id: providerId, carrier_code: carrier.code, carrier_name: carrier.name };
    }
  }
  return { provider_id: providers.defaultId, carrier_code: null, carrier_name: null };
}

function leadsTo(carrier: Carrier, url: string, number: string): boolean {
  return carrierPageOf(carrier, number) === url;
}
