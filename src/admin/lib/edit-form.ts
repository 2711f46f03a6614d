import type { AdminTracker, AdminUpdateTracker, CarrierView } from "../../api/http-types";
import { bareNumber, type FormErrors, numberProblem, phoneProblem } from "./package-draft";

/** What a person has typed to correct a package. */
export interface EditDraft {
  tracking_number: string;
  carrier: CarrierView | null;
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

/** What is wrong with the form, by field. `today` is `YYYY-MM-DD`. */
export function checkEditForm(draft: EditDraft, today: string): FormErrors {
  const errors: FormErrors = {};
  const number = numberProblem(draft.tracking_number);
  const phone = phoneProblem(draft.phone_last4);
  if (number) {
    errors.tracking_number = number;
  }
  if (phone) {
    errors.phone_last4 = phone;
  }
  if (draft.ship_date > today) {
    errors.ship_date = { text: "invalid.shipDate" };
  }
  return errors;
}

/** Only what was changed; null when nothing was. */
export function updateRequestOf(draft: EditDraft, tracker: AdminTracker): AdminUpdateTracker | null {
  const before = openEditForm(tracker);
  const number = bareNumber(draft.tracking_number);
  const request: AdminUpdateTracker = {};
  if (number !== bareNumber(before.tracking_number)) {
    request.tracking_number = number;
  }
  if (draft.carrier && draft.carrier.code !== before.carrier?.code) {
    request.carrier = draft.carrier.code;
  }
  for (const field of ["postal_code", "phone_last4", "ship_date"] as const) {
    const value = draft[field].trim();
    if (value !== "" && value !== before[field]) {
      request[field] = value;
    }
  }
  if (Object.keys(request).length === 0) {
    return null;
  }
  return request.tracking_number !== undefined ? { ...request, notify: draft.notify } : request;
}
