import type { ProviderRegistry } from "../../modules/tracking/provider-registry";
import { carrierOfLabel } from "./carrier-of-label";
import type { FulfillmentFacts } from "./load-order";
import type { PlannedTracker } from "./plan-shipment";
import type { SharedTrackerFacts } from "./tracker-facts";

/** What is followed because of a number that somebody else put on a label: nothing more is known of it. */
export function trackerOfLabel(
  providers: ProviderRegistry,
  shared: SharedTrackerFacts,
  fulfillment: Pick<FulfillmentFacts, "data" | "labels">,
  trackingNumber: string,
): PlannedTracker {
  return {
    ...shared,
    ...carrierOfLabel(providers, fulfillment, trackingNumber, shared.destination_country),
    tracking_number: trackingNumber,
    phone_last4: null,
    ship_date: null,
    items: [],
  };
}
