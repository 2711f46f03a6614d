import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { fulfilledItems } from "../../contracts/fulfilled-items";
import type TrackingModuleService from "../../modules/tracking/service";
import type { AdditionInput } from "../inputs";
import type { Label } from "./label";
import { type FulfillmentFacts, loadOrder, type OrderFacts } from "./load-order";
import { labelOf, type PlannedTracker, plannedTracker, warningsOf } from "./plan-shipment";
import { refused } from "./refused";
import { sharedTrackerFacts } from "./tracker-facts";
import { checkTrackerInputs } from "./tracker-input";

/** What adding packages to a shipped fulfillment will do. */
export interface AdditionPlan {
  fulfillment_id: string;
  shipped_at: Date;
  labels: Label[];
  trackers: PlannedTracker[];
  warnings: string[];
}

/** Checks packages to be added to a shipped fulfillment. Writes nothing. */
export async function planAddition(
  container: MedusaContainer,
  service: TrackingModuleService,
  orderId: string,
  input: AdditionInput,
): Promise<AdditionPlan> {
  const order = await loadOrder(container, orderId);
  const fulfillment = chooseShipped(order, input.fulfillment_id);
  const country = order.shipping_address?.country_code?.toUpperCase() ?? null;
  const packages = await service.readTimelines({ fulfillment_id: fulfillment.id });
  const checked = checkTrackerInputs(input.trackers, service.providers, country, {
    held: fulfilledItems(order, fulfillment),
    others: packages,
  });
  const shared = await sharedTrackerFacts(container, order, "outbound", fulfillment);
  return {
    fulfillment_id: fulfillment.id,
    shipped_at: fulfillment.shipped_at ?? new Date(),
    labels: checked.map((tracker) => labelOf(service, tracker)),
    trackers: checked.map((tracker) => plannedTracker(shared, tracker)),
    warnings: await warningsOf(service, shared, checked),
  };
}

function chooseShipped(order: OrderFacts, fulfillmentId: string | undefined): FulfillmentFacts {
  const shipped = order.fulfillments.filter(
    ({ shipped_at, canceled_at }) => shipped_at !== null && canceled_at === null,
  );
  if (fulfillmentId !== undefined) {
    const chosen = shipped.find(({ id }) => id === fulfillmentId);
    if (chosen === undefined) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Order #${order.display_id} has no shipped fulfillment ${fulfillmentId}. Ship it first.`,
      );
    }
    return chosen;
  }
  const [only, ...others] = shipped;
  if (only === undefined) {
    throw refused(
      `Nothing of order #${order.display_id} is shipped yet. Ship it instead of adding a number.`,
    );
  }
  if (others.length > 0) {
    const ids = shipped.map(({ id }) => id).join(", ");
    throw refused(
      `Order #${order.display_id} has several shipped fulfillments (${ids}). Say which one with fulfillment_id.`,
      "several_fulfillments",
    );
  }
  return only;
}
