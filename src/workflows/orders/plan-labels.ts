import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import {
  normalizeTrackingNumber,
  trackingNumberProblem,
} from "../../modules/tracking/domain/tracking-number";
import type TrackingModuleService from "../../modules/tracking/service";
import { keepPrinted, type Label, labelsBeside } from "./label";
import { FULFILLMENT_FIELDS, type FulfillmentFacts } from "./load-order";
import type { PlannedTracker, ShipmentPlan } from "./plan-shipment";
import { countryOfLocation } from "./tracker-facts";
import { trackerOfLabel } from "./tracker-of-label";

/** What a fulfillment goes out with: its labels, and what is followed. */
export interface LabelPlan {
  labels: Label[];
  trackers: PlannedTracker[];
  warnings: string[];
}

/**
 * Joins what the merchant entered with the labels a fulfillment has already, such as those its provider printed when
 * it was made. Medusa replaces the whole list when it ships; these packages go out too, and are followed.
 */
export async function planLabels(
  container: MedusaContainer,
  service: TrackingModuleService,
  plan: Pick<ShipmentPlan, "labels" | "trackers" | "shared">,
  fulfillmentId: string,
): Promise<LabelPlan> {
  const fulfillment = await readFulfillment(container, fulfillmentId);
  const home = await countryOfLocation(container, fulfillment.location_id);
  const entered = plan.trackers.map(({ tracking_number }) => tracking_number);
  const beside = labelsBeside(entered, fulfillment.labels);
  const printed = followable(beside);
  const trackers = [
    ...plan.trackers,
    ...printed.map((number) => trackerOfLabel(service.providers, plan.shared, fulfillment, number)),
  ];
  return {
    labels: [...plan.labels.map((label) => keepPrinted(label, fulfillment.labels)), ...beside],
    // Where a new fulfillment ships from is known only now.
    trackers: trackers.map((tracker) => ({ ...tracker, origin_country: tracker.origin_country ?? home })),
    warnings: printed.map(
      (number) =>
        `The shipment has a label with the tracking number ${number} too, so that package is followed as well. Remove it if nothing goes out under that number.`,
    ),
  };
}

/** Numbers on labels by which a package can be followed, each once. */
function followable(labels: Label[]): string[] {
  const numbers = labels.map(({ tracking_number }) => normalizeTrackingNumber(tracking_number));
  return [...new Set(numbers)].filter((number) => trackingNumberProblem(number) === null);
}

async function readFulfillment(container: MedusaContainer, id: string): Promise<FulfillmentFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "fulfillment", fields: FULFILLMENT_FIELDS, filters: { id } });
  const [fulfillment] = data as unknown as FulfillmentFacts[];
  if (fulfillment === undefined) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Fulfillment with id: ${id} was not found`);
  }
  return fulfillment;
}
