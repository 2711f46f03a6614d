import { MedusaError } from "@medusajs/framework/utils";
import { fulfilledItems, holdsJust } from "../../contracts/fulfilled-items";
import type { ShipmentInput } from "../inputs";
import type { FulfillmentFacts, OrderFacts } from "./load-order";
import { refused } from "./refused";
import { mergeItems } from "./tracker-input";

/** What a shipment is of: an open fulfillment, or items to make one from. */
export interface ShipmentTarget {
  fulfillment: FulfillmentFacts | null;
  create: { id: string; quantity: number }[];
  /** What the packages may hold. */
  available: Map<string, number>;
  problem: MedusaError | null;
}

/** Chooses what is shipped. What stands against it is in `problem`, for the caller to raise. */
export function chooseShipmentTarget(order: OrderFacts, input: ShipmentInput): ShipmentTarget {
  if (input.fulfillment_id !== undefined) {
    const chosen = order.fulfillments.find(({ id }) => id === input.fulfillment_id);
    return targetOf(order, chosen, chooseProblem(order, input.fulfillment_id, chosen, input.items));
  }
  const open = order.fulfillments.filter(isOpen);
  if (open.length > 1 && input.items === undefined) {
    const ids = open.map(({ id }) => id).join(", ");
    return targetOf(
      order,
      undefined,
      refused(
        `Order #${order.display_id} has several open fulfillments (${ids}). Say which one with fulfillment_id.`,
        "several_fulfillments",
      ),
    );
  }
  const { items } = input;
  const packed = items === undefined ? open[0] : open.find((one) => holdsJust(order, one, mergeItems(items)));
  return packed === undefined ? newFulfillment(order, input, open) : targetOf(order, packed, null);
}

/** Whether a fulfillment can still be shipped. */
export function isOpen({ canceled_at, shipped_at, delivered_at }: FulfillmentFacts): boolean {
  return canceled_at === null && shipped_at === null && delivered_at === null;
}

/**
 * What of an order is in no fulfillment yet: by line item id, in units ordered.
 * @param anyItem also what needs no shipping
 */
export function itemsLeft(order: OrderFacts, anyItem: boolean): Map<string, number> {
  return new Map(
    order.items
      .filter((item) => item.requires_shipping || anyItem)
      .map((item): [string, number] => [
        item.id,
        Number(item.detail.quantity) - Number(item.detail.fulfilled_quantity),
      ])
      .filter(([, quantity]) => quantity > 0),
  );
}

function chooseProblem(
  order: OrderFacts,
  id: string,
  chosen: FulfillmentFacts | undefined,
  items: ShipmentInput["items"],
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
  if (items !== undefined && !holdsJust(order, chosen, mergeItems(items))) {
    return refused(
      `Fulfillment ${id} holds other items than those named. Leave the items away to ship all of it.`,
    );
  }
  return null;
}

function targetOf(
  order: OrderFacts,
  chosen: FulfillmentFacts | undefined,
  problem: MedusaError | null,
): ShipmentTarget {
  const available =
    chosen === undefined
      ? new Map(order.items.map(({ id, quantity }) => [id, Number(quantity)]))
      : fulfilledItems(order, chosen);
  return { fulfillment: chosen ?? null, create: [], available, problem };
}

function newFulfillment(order: OrderFacts, input: ShipmentInput, open: FulfillmentFacts[]): ShipmentTarget {
  const left = itemsLeft(order, input.items !== undefined);
  const wanted = mergeItems(input.items ?? [...left].map(([id, quantity]) => ({ id, quantity }))).map(
    ({ line_item_id, quantity }) => ({ id: line_item_id, quantity }),
  );
  const target: ShipmentTarget = { fulfillment: null, create: wanted, available: left, problem: null };
  if (left.size === 0 && open.length === 0) {
    return {
      ...targetOf(
        order,
        undefined,
        refused(`Everything of order #${order.display_id} is shipped already, or needs no shipping.`),
      ),
    };
  }
  for (const { id, quantity } of wanted) {
    const most = left.get(id);
    if (most === undefined || quantity > most) {
      target.problem = refused(whyNot(order, open, id, quantity, most ?? 0));
    }
  }
  if (input.items !== undefined) {
    target.available = new Map(wanted.map(({ id, quantity }) => [id, quantity]));
  }
  return target;
}

function whyNot(
  order: OrderFacts,
  open: FulfillmentFacts[],
  id: string,
  quantity: number,
  most: number,
): string {
  if (!order.items.some((item) => item.id === id)) {
    return `The item ${id} is not in order #${order.display_id}.`;
  }
  const packed = open.find(({ items }) => items.some(({ line_item_id }) => line_item_id === id));
  const hint =
    packed === undefined ? "" : ` It is packed in fulfillment ${packed.id}: ship that, or cancel it first.`;
  return `Only ${most} of item ${id} are left to ship, not ${quantity}.${hint}`;
}
