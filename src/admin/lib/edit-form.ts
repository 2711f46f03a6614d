import type { AdminTracker, AdminUpdateTracker, CarrierView } from "../../api/http-types";
import type { ItemAmount } from "./order-facts";
import {
  bareNumber,
  type FormErrors,
  itemInputsOf,
  numberProblem,
  phoneProblem,
  quantityOf,
} from "./package-draft";

/** What a person has typed to correct a package. */
export interface EditDraft {
  tracking_number: string;
  carrier: CarrierView | null;
  /** Typed quantities by line item. */
  items: Record<string, string>;
  /** ISO 3166-1 alpha-2 in upper case, or nothing. */
  country: string;
  postal_code: string;
  phone_last4: string;
  /** `YYYY-MM-DD` or nothing. */
  ship_date: string;
  notify: boolean;
}

/** The form as it opens: what is known of the package. */
export function openEditForm(tracker: AdminTracker): EditDraft {
  return {
    tracking_number: tracker.tracking_number,
    carrier: carrierOf(tracker),
    items: Object.fromEntries(
      tracker.items.map(({ line_item_id, quantity }) => [line_item_id, String(quantity)]),
    ),
    country: tracker.details.country?.toUpperCase() ?? "",
    postal_code: tracker.details.postal_code ?? "",
    phone_last4: tracker.details.phone_last4 ?? "",
    ship_date: tracker.details.ship_date ?? "",
    notify: false,
  };
}

/** The package's carrier as a choice of the list; null when it is not known. */
export function carrierOf(tracker: Pick<AdminTracker, "carrier" | "provider_id">): CarrierView | null {
  const { code, name, url } = tracker.carrier;
  return code === null
    ? null
    : { provider_id: tracker.provider_id, code, name: name ?? code, country: null, url };
}

/**
 * What is wrong with the form, by field.
 * @param available the most that the package may hold of each item
 * @param today `YYYY-MM-DD`
 */
export function checkEditForm(
  draft: EditDraft,
  tracker: AdminTracker,
  available: readonly ItemAmount[],
  today: string,
): FormErrors {
  const errors: FormErrors = {};
  const number = numberProblem(draft.tracking_number);
  const sameNumber = bareNumber(draft.tracking_number) === bareNumber(tracker.tracking_number);
  const phone = phoneProblem(draft.phone_last4);
  if (number) {
    errors.tracking_number = number;
  }
  // Only of another number the carrier can be found out anew.
  if (draft.carrier === null && tracker.carrier.code !== null && sameNumber) {
    errors.carrier = { text: "invalid.carrier" };
  }
  if (phone) {
    errors.phone_last4 = phone;
  }
  if (draft.ship_date > today) {
    errors.ship_date = { text: "invalid.shipDate" };
  }
  for (const { id, quantity: max } of available) {
    const quantity = quantityOf(draft.items[id]);
    if (Number.isNaN(quantity) || quantity > max) {
      errors[`items.${id}`] = { text: "invalid.quantity", values: { max } };
    }
  }
  return errors;
}

/** Only what was changed; null when nothing was. */
export function updateRequestOf(draft: EditDraft, tracker: AdminTracker): AdminUpdateTracker | null {
  const before = openEditForm(tracker);
  const number = bareNumber(draft.tracking_number);
  const request: AdminUpdateTracker = {};
  const isNewNumber = number !== bareNumber(before.tracking_number);
  if (isNewNumber) {
    request.tracking_number = number;
  }
  // With another number the server finds the carrier out anew, unless it is told the one that the form shows.
  if (draft.carrier && (isNewNumber || draft.carrier.code !== before.carrier?.code)) {
    request.carrier = draft.carrier.code;
  }
  const items = itemInputsOf(draft.items);
  if (!holdSame(items, itemInputsOf(before.items))) {
    request.items = items;
  }
  for (const field of ["country", "postal_code", "phone_last4", "ship_date"] as const) {
    const value = draft[field].trim();
    if (value !== "" && value !== before[field]) {
      request[field] = value;
    }
  }
  if (Object.keys(request).length === 0) {
    return null;
  }
  return isNewNumber ? { ...request, notify: draft.notify } : request;
}

function holdSame(some: readonly { id: string; quantity: number }[], others: typeof some): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, quantity }) => others.some((each) => each.id === id && each.quantity === quantity))
  );
}
