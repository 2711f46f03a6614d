import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { AdminShipOrder } from "../../api/http-types";
import type { NewTracker } from "../../modules/tracking/operations/add-trackers";
import type TrackingModuleService from "../../modules/tracking/service";
import { carrierPageUrl } from "./carrier-page-url";
import { type FulfillmentFacts, loadOrder, type OrderFacts } from "./load-order";
import { requirePayment } from "./payment-check";
import { sharedTrackerFacts } from "./tracker-facts";
import { type CheckedTracker, checkTrackerInputs } from "./tracker-input";

export interface Label {
  tracking_number: string;
  tracking_url: string;
  label_url: string;
}

/** A tracker that only lacks the fulfillment it is for. */
export type PlannedTracker = Omit<NewTracker, "fulfillment_id" | "shipped_at" | "on_label">;

/** What shipping an order will do. */
export interface ShipmentPlan {
  order_id: string;
  /** The open fulfillment to ship; null to create one. */
  fulfillment_id: string | null;
  /** Line items to fulfill, when there is no open fulfillment. */
  create_items: { id: string; quantity: number }[];
  location_id: string | null;
  labels: Label[];
  trackers: PlannedTracker[];
  warnings: string[];
  /** The same packages were shipped a moment ago: nothing is left to do. */
  shipped_already: boolean;
}

/** Checks what is to be shipped, and says what to do. Writes nothing. */
export async function planShipment(
  container: MedusaContainer,
  service: TrackingModuleService,
  orderId: string,
  input: AdminShipOrder,
): Promise<ShipmentPlan> {
  const order = await loadOrder(container, orderId);
  if (order.canceled_at !== null || order.status === "canceled") {
    throw refused(`Order #${order.display_id} is cancelled, so nothing of it can be shipped.`);
  }
  const target = chooseTarget(order, input);
  const country = order.shipping_address?.country_code?.toUpperCase() ?? null;
  const checked = checkTrackerInputs(input.trackers, service.providers, country, target.available);
  const again = await findDoubleClick(service, order, input, checked);
  if (again !== null) {
    return { ...emptyPlan(order.id), fulfillment_id: again, shipped_already: true };
  }
  if (target.problem !== null) {
    throw target.problem;
  }
  requirePayment(order, input.allow_unpaid ?? false);
  const location = { location_id: target.fulfillment?.location_id ?? input.location_id ?? null };
  const shared = await sharedTrackerFacts(container, order, "outbound", location);
  return {
    order_id: order.id,
    fulfillment_id: target.fulfillment?.id ?? null,
    create_items: target.create,
    location_id: input.location_id ?? null,
    labels: checked.map((tracker) => labelOf(service, tracker)),
    trackers: checked.map((tracker) => plannedTracker(shared, tracker)),
    warnings: await warningsOf(service, order.id, checked),
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

/** Numbers that other orders have too: one box for two orders, or a slip. */
export async function warningsOf(
  service: TrackingModuleService,
  orderId: string,
  trackers: { tracking_number: string }[],
): Promise<string[]> {
  const numbers = trackers.map(({ tracking_number }) => tracking_number);
  const shared = await service.findSharedNumbers(orderId, numbers);
  return shared.map(
    ({ tracking_number, order_number }) =>
      `The tracking number ${tracking_number} is on order #${order_number ?? "?"} too. That is right if both are in one box.`,
  );
}

interface Target {
  fulfillment: FulfillmentFacts | null;
  create: { id: string; quantity: number }[];
  /** What the packages may hold. */
  available: Map<string, number>;
  problem: MedusaError | null;
}

function chooseTarget(order: OrderFacts, input: AdminShipOrder): Target {
  const alive = order.fulfillments.filter(({ canceled_at }) => canceled_at === null);
  if (input.fulfillment_id !== undefined) {
    const chosen = order.fulfillments.find(({ id }) => id === input.fulfillment_id);
    return targetOf(order, chosen, chooseProblem(order, input.fulfillment_id, chosen));
  }
  const open = alive.filter(({ shipped_at, delivered_at }) => shipped_at === null && delivered_at === null);
  if (open.length > 1 && input.items === undefined) {
    const ids = open.map(({ id }) => id).join(", ");
    return targetOf(
      order,
      undefined,
      refused(
        `Order #${order.display_id} has several open fulfillments (${ids}). Say which one with fulfillment_id.`,
      ),
    );
  }
  if (open[0] !== undefined && input.items === undefined) {
    return targetOf(order, open[0], null);
  }
  return newFulfillment(order, input);
}

function chooseProblem(
  order: OrderFacts,
  id: string,
  chosen: FulfillmentFacts | undefined,
): MedusaError | null {
  if (chosen === undefined) {
    return new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Order #${order.display_id} has no fulfillment ${id}. Choose one of its open fulfillments.`,
    );
  }
  if (chosen.canceled_at !== null) {
    return refused(`Fulfillment ${id} is cancelled and cannot be shipped. Create a new one.`);
  }
  if (chosen.shipped_at !== null || chosen.delivered_at !== null) {
    return refused(`Fulfillment ${id} is shipped already. Add the number to it instead.`);
  }
  return null;
}

function targetOf(
  order: OrderFacts,
  chosen: FulfillmentFacts | undefined,
  problem: MedusaError | null,
): Target {
  const available = new Map<string, number>();
  for (const item of order.items) {
    if (chosen === undefined || chosen.items.some(({ line_item_id }) => line_item_id === item.id)) {
      available.set(
        item.id,
        chosen === undefined ? item.quantity : quantityIn(chosen, item.id, item.quantity),
      );
    }
  }
  return { fulfillment: chosen ?? null, create: [], available, problem };
}

/** Inventory kits multiply the fulfilled quantity; never more than was ordered. */
function quantityIn(fulfillment: FulfillmentFacts, itemId: string, ordered: number): number {
  const lines = fulfillment.items.filter(({ line_item_id }) => line_item_id === itemId);
  return Math.min(Math.max(...lines.map(({ quantity }) => Number(quantity))), ordered);
}

function newFulfillment(order: OrderFacts, input: AdminShipOrder): Target {
  const left = new Map(
    order.items
      .map((item): [string, number] => [
        item.id,
        Number(item.detail.quantity) - Number(item.detail.fulfilled_quantity),
      ])
      .filter(([, quantity]) => quantity > 0),
  );
  const wanted = input.items ?? [...left].map(([id, quantity]) => ({ id, quantity }));
  const target: Target = { fulfillment: null, create: wanted, available: left, problem: null };
  if (left.size === 0) {
    return {
      ...targetOf(order, undefined, refused(`Everything of order #${order.display_id} is shipped already.`)),
    };
  }
  for (const { id, quantity } of wanted) {
    const most = left.get(id);
    if (most === undefined || quantity > most) {
      target.problem = refused(
        order.items.some((item) => item.id === id)
          ? `Only ${most ?? 0} of item ${id} are left to ship, not ${quantity}.`
          : `The item ${id} is not in order #${order.display_id}.`,
      );
    }
  }
  if (input.items !== undefined) {
    target.available = new Map(wanted.map(({ id, quantity }) => [id, quantity]));
  }
  return target;
}

/**
 * The second request of a double click comes when the first has shipped everything: the same numbers are on a
 * shipped fulfillment of this order, and it is answered with that.
 */
async function findDoubleClick(
  service: TrackingModuleService,
  order: OrderFacts,
  input: AdminShipOrder,
  checked: CheckedTracker[],
): Promise<string | null> {
  const timelines = await service.readTimelines({ order_id: order.id });
  for (const fulfillment of order.fulfillments) {
    if (fulfillment.shipped_at === null || (input.fulfillment_id ?? fulfillment.id) !== fulfillment.id) {
      continue;
    }
    const own = timelines.filter(({ fulfillment_id }) => fulfillment_id === fulfillment.id);
    const numbers = new Set(own.map(({ tracking_number }) => tracking_number));
    if (checked.every(({ tracking_number }) => numbers.has(tracking_number))) {
      return fulfillment.id;
    }
  }
  return null;
}

function emptyPlan(orderId: string): ShipmentPlan {
  return {
    order_id: orderId,
    fulfillment_id: null,
    create_items: [],
    location_id: null,
    labels: [],
    trackers: [],
    warnings: [],
    shipped_already: false,
  };
}

function refused(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message);
}
