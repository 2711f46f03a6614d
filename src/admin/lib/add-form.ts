import type { AdminAddTrackers } from "../../api/http-types";
import type { FulfillmentFacts, ItemAmount } from "./order-facts";
import { checkPackages } from "./package-checks";
import { emptyPackage, type FormErrors, type PackageDraft, trackerInputOf } from "./package-draft";

/** What a person has typed to add packages to a shipment. */
export interface AddDraft {
  fulfillment_id: string | null;
  packages: PackageDraft[];
  notify: boolean;
}

/** The form as it opens. A single shipment is chosen already; the customer is told only when asked for. */
export function openAddForm(shipped: readonly FulfillmentFacts[]): AddDraft {
  const only = shipped.length === 1 ? shipped[0] : undefined;
  return { fulfillment_id: only?.id ?? null, packages: [emptyPackage()], notify: false };
}

/** What is wrong with the form, by field. */
export function checkAddForm(draft: AddDraft, available: readonly ItemAmount[]): FormErrors {
  const errors = checkPackages(draft.packages, available);
  return draft.fulfillment_id === null ? { ...errors, chosen: { text: "invalid.shipment" } } : errors;
}

/** The form as the server takes it. Call it only with a form that has no errors. */
export function addRequestOf(draft: AddDraft): AdminAddTrackers {
  return {
    trackers: draft.packages.map((each) => trackerInputOf(each, true)),
    ...(draft.fulfillment_id === null ? {} : { fulfillment_id: draft.fulfillment_id }),
    notify: draft.notify,
  };
}
