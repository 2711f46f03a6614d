import type { AdminShipOrder } from "../../api/http-types";
import { type ItemAmount, type OrderFacts, piecesOf, type Shippable } from "./order-facts";
import { checkPackages } from "./package-checks";
import {
  emptyPackage,
  type FormErrors,
  type PackageDraft,
  quantityOf,
  trackerInputOf,
} from "./package-draft";

/** What a person has typed into the shipping form. */
export interface ShipDraft {
  /** What leaves, by {@link shippableKey}; null until it is chosen. */
  chosen: string | null;
  /** Typed quantities by line item, for what is not packed yet. */
  quantities: Record<string, string>;
  packages: PackageDraft[];
  notify: boolean;
  allow_unpaid: boolean;
  location_id: string | null;
}

/** The form as it opens. A single shippable is chosen already, and everything of it leaves. */
export function openShipForm(
  order: Pick<OrderFacts, "no_notification" | "email">,
  shippables: Shippable[],
): ShipDraft {
  return {
    chosen: shippables.length === 1 && shippables[0] ? shippableKey(shippables[0]) : null,
    quantities: {},
    packages: [emptyPackage()],
    notify: !order.no_notification && order.email !== null,
    allow_unpaid: false,
    location_id: null,
  };
}

/** Tells shippables apart, also when the order is renewed while the form is open. */
export function shippableKey({
  fulfillment_id,
  shipping_profile,
}: Pick<Shippable, "fulfillment_id" | "shipping_profile">): string {
  return fulfillment_id ?? shipping_profile?.id ?? "unpacked";
}

/** The typed quantity of what is not packed yet; everything left until something else is typed. */
export function typedQuantity(draft: Pick<ShipDraft, "quantities">, item: ItemAmount): string {
  return draft.quantities[item.id] ?? String(item.quantity);
}

/** What leaves when the form is sent: all of a packed fulfillment, or the typed quantities of the rest. */
export function itemsToShip(draft: ShipDraft, shippable: Shippable | undefined): ItemAmount[] {
  if (!shippable || shippable.fulfillment_id !== null) {
    return shippable?.items ?? [];
  }
  return shippable.items
    .map((item) => ({ ...item, quantity: quantityOf(typedQuantity(draft, item)) || 0 }))
    .filter(({ quantity }) => quantity > 0);
}

/**
 * What is wrong with the form, by field; empty when it can be sent.
 * @param isUnpaid whether the server will only ship it when told that this is meant
 */
export function checkShipForm(
  draft: ShipDraft,
  shippable: Shippable | undefined,
  isUnpaid: boolean,
): FormErrors {
  const unpaid: FormErrors =
    isUnpaid && !draft.allow_unpaid ? { allow_unpaid: { text: "ship.unpaidRefused" } } : {};
  if (!shippable) {
    return { ...unpaid, ...checkPackages(draft.packages, null), chosen: { text: "invalid.fulfillment" } };
  }
  const leaving = itemsToShip(draft, shippable);
  const errors = { ...unpaid, ...checkPackages(draft.packages, asksForItems(draft) ? leaving : null) };
  if (shippable.fulfillment_id !== null) {
    return errors;
  }
  for (const item of shippable.items) {
    const quantity = quantityOf(typedQuantity(draft, item));
    if (Number.isNaN(quantity) || quantity > item.quantity) {
      errors[`quantities.${item.id}`] = { text: "invalid.quantity", values: { max: item.quantity } };
    }
  }
  if (piecesOf(leaving) === 0) {
    errors.quantities = { text: "invalid.nothingChosen" };
  }
  return errors;
}

/** One package holds everything; only several have to say what is in them. */
export function asksForItems(draft: Pick<ShipDraft, "packages">): boolean {
  return draft.packages.length > 1;
}

/** The form as the server takes it. Call it only with a form that has no errors. */
export function shipRequestOf(draft: ShipDraft, shippable: Shippable): AdminShipOrder {
  const withItems = asksForItems(draft);
  return {
    trackers: draft.packages.map((each) => trackerInputOf(each, withItems)),
    ...(shippable.fulfillment_id === null
      ? { items: itemsToShip(draft, shippable).map(({ id, quantity }) => ({ id, quantity })) }
      : { fulfillment_id: shippable.fulfillment_id }),
    ...(shippable.fulfillment_id === null && draft.location_id ? { location_id: draft.location_id } : {}),
    no_notification: !draft.notify,
    ...(draft.allow_unpaid ? { allow_unpaid: true } : {}),
  };
}
