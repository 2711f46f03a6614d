import type { MedusaContainer } from "@medusajs/framework/types";
import { cutoffOf } from "../../modules/tracking/domain/cutoff";
import { isOver } from "../../modules/tracking/domain/status";
import type { NewTracker } from "../../modules/tracking/operations/add-trackers";
import type TrackingModuleService from "../../modules/tracking/service";
import type { ShipmentInput } from "../inputs";
import { carrierPageUrl } from "./carrier-page-url";
import { chooseShipmentTarget } from "./choose-shipment-target";
import { chooseShippingOption } from "./choose-shipping-option";
import { findDoubleClick } from "./find-double-click";
import type { Label } from "./label";
import { loadOrder } from "./load-order";
import { requirePayment } from "./payment-check";
import { refused } from "./refused";
import { type SharedTrackerFacts, sharedTrackerFacts } from "./tracker-facts";
import { type CheckedTracker, checkTrackerInputs } from "./tracker-input";

/** A tracker that only lacks the fulfillment it is for. */
export type PlannedTracker = Omit<NewTracker, "fulfillment_id" | "shipped_at" | "on_label">;

/** What shipping an order will do. */
export interface ShipmentPlan {
  order_id: string;
  /** The open fulfillment to ship; null to create one. */
  fulfillment_id: string | null;
  /** Line items to fulfill, when there is no open fulfillment. */
  create_items: { id: string; quantity: number }[];
  /** How a new fulfillment ships; null leaves it to Medusa. */
  shipping_option_id: string | null;
  location_id: string | null;
  labels: Label[];
  trackers: PlannedTracker[];
  /** What every package of it has in common. */
  shared: SharedTrackerFacts;
  warnings: string[];
  /** The same packages were shipped a moment ago: nothing is left to do. */
  shipped_already: boolean;
}

/** Checks what is to be shipped, and says what to do. Writes nothing. */
export async function planShipment(
  container: MedusaContainer,
  service: TrackingModuleService,
  orderId: string,
  input: ShipmentInput,
): Promise<ShipmentPlan> {
  const order = await loadOrder(container, orderId);
  if (order.canceled_at !== null || order.status === "canceled") {
    throw refused(`Order #${order.display_id} is cancelled, so nothing of it can be shipped.`);
  }
  // Where it ships from is known once there is a fulfillment.
  const shared = await sharedTrackerFacts(container, order, "outbound", null);
  const again = await findDoubleClick(service, order, input);
  if (again !== null) {
    return {
      ...emptyPlan(order.id, shared),
      fulfillment_id: again.fulfillment_id,
      warnings: [
        `These packages are shipped already, so nothing was shipped again.${again.more_left ? " If the rest is in the same box, name its items." : ""}`,
      ],
      shipped_already: true,
    };
  }
  const target = chooseShipmentTarget(order, input);
  const country = order.shipping_address?.country_code?.toUpperCase() ?? null;
  const packages =
    target.fulfillment === null ? [] : await service.readTimelines({ fulfillment_id: target.fulfillment.id });
  const checked = checkTrackerInputs(input.trackers, service.providers, country, {
    held: target.available,
    others: packages,
  });
  if (target.problem !== null) {
    throw target.problem;
  }
  requirePayment(order, input.allow_unpaid ?? false);
  const shippingOption =
    target.fulfillment === null
      ? await chooseShippingOption(container, order, target.create, input.shipping_option_id)
      : null;
  return {
    order_id: order.id,
    fulfillment_id: target.fulfillment?.id ?? null,
    create_items: target.create,
    shipping_option_id: shippingOption,
    location_id: input.location_id ?? null,
    labels: checked.map((tracker) => labelOf(service, tracker)),
    trackers: checked.map((tracker) => plannedTracker(shared, tracker)),
    shared,
    warnings: await warningsOf(service, shared, checked),
    shipped_already: false,
  };
}

/** A checked input together with what is the same for every package of the fulfillment. */
export function plannedTracker(
  shared: Awaited<ReturnType<typeof sharedTrackerFacts>>,
  { destination_postal_code, ...tracker }: CheckedTracker,
): PlannedTracker {
  return {
    ...shared,
    ...tracker,
    destination_postal_code: destination_postal_code ?? shared.destination_postal_code,
  };
}

/** The label of a package, with an address where it can be followed. */
export function labelOf(service: TrackingModuleService, tracker: CheckedTracker): Label {
  const url = carrierPageUrl(
    service.providers,
    tracker.provider_id,
    tracker.carrier_code,
    tracker.tracking_number,
  );
  return { tracking_number: tracker.tracking_number, tracking_url: url ?? "", label_url: "" };
}

/** Numbers that other orders have too: one box for two orders, a number that its carrier uses again, or a slip. */
export async function warningsOf(
  service: TrackingModuleService,
  { order_id, order_placed_at }: Pick<SharedTrackerFacts, "order_id" | "order_placed_at">,
  trackers: Pick<CheckedTracker, "tracking_number" | "ship_date">[],
): Promise<string[]> {
  const numbers = trackers.map(({ tracking_number }) => tracking_number);
  const shared = await service.findSharedNumbers(order_id, numbers);
  return shared.map((other) => {
    const { tracking_number, order_number, status_at } = other;
    const shipDate = trackers.find((tracker) => tracker.tracking_number === tracking_number)?.ship_date;
    const cutoff = cutoffOf(order_placed_at, shipDate ?? null);
    const overBefore = isOver(other) && status_at !== null && cutoff !== null && status_at < cutoff;
    return `The tracking number ${tracking_number} is on order #${order_number ?? "?"} too${
      overBefore
        ? ", whose package is done with it. That is right if the carrier uses the number again: what it scans from now on is shown on this order only."
        : ". That is right if both are in one box."
    }`;
  });
}

function emptyPlan(orderId: string, shared: SharedTrackerFacts): ShipmentPlan {
  return {
    order_id: orderId,
    fulfillment_id: null,
    create_items: [],
    shipping_option_id: null,
    location_id: null,
    labels: [],
    trackers: [],
    shared,
    warnings: [],
    shipped_already: false,
  };
}
