import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NewTracker } from "../../modules/tracking/operations/add-trackers";
import type { FulfillmentFacts, OrderFacts } from "./load-order";

/** The part of a new tracker that is the same for every package of a fulfillment. */
export type SharedTrackerFacts = Omit<
  NewTracker,
  | "provider_id"
  | "tracking_number"
  | "carrier_code"
  | "carrier_name"
  | "items"
  | "phone_last4"
  | "ship_date"
  | "fulfillment_id"
  | "shipped_at"
  | "on_label"
>;

/** Gathers what registration and the cut-off for reused numbers rest on. */
export async function sharedTrackerFacts(
  container: MedusaContainer,
  order: OrderFacts,
  direction: "outbound" | "return",
  fulfillment: Pick<FulfillmentFacts, "location_id"> | null,
): Promise<SharedTrackerFacts> {
  const home = await countryOfLocation(container, fulfillment?.location_id ?? null);
  const customer = order.shipping_address?.country_code?.toUpperCase() ?? null;
  const outbound = direction === "outbound";
  return {
    order_id: order.id,
    direction,
    order_number: String(order.display_id),
    order_placed_at: new Date(order.created_at),
    origin_country: outbound ? home : customer,
    destination_country: outbound ? customer : home,
    destination_city: outbound ? (order.shipping_address?.city ?? null) : null,
    destination_postal_code: outbound ? (order.shipping_address?.postal_code ?? null) : null,
    language: order.locale,
  };
}

/** The country a stock location ships from, ISO 3166-1 alpha-2 in upper case; null when nobody said. */
export async function countryOfLocation(
  container: MedusaContainer,
  locationId: string | null,
): Promise<string | null> {
  if (locationId === null) {
    return null;
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "stock_location",
    fields: ["address.country_code"],
    filters: { id: locationId },
  });
  const [location] = data as { address?: { country_code?: string | null } | null }[];
  return location?.address?.country_code?.toUpperCase() ?? null;
}
