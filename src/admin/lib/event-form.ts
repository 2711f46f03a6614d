import type { AdminCreateTrackingEvent } from "../../api/http-types";
import type { StatusAndReason } from "../../modules/tracking/domain/status";
import type { FormErrors } from "./package-draft";

/** What a person may say of a package, in the order in which it usually happens, trouble last. */
export const RECORDABLE: readonly StatusAndReason[] = [
  { status: "info_received", reason: null },
  { status: "in_transit", reason: null },
  { status: "in_transit", reason: "customs" },
  { status: "out_for_delivery", reason: null },
  { status: "available_for_pickup", reason: null },
  { status: "delivered", reason: null },
  { status: "failed_attempt", reason: "recipient_absent" },
  { status: "failed_attempt", reason: "bad_address" },
  { status: "exception", reason: "delayed" },
  { status: "exception", reason: "damaged" },
  { status: "exception", reason: "refused" },
  { status: "exception", reason: "returning" },
  { status: "exception", reason: "returned" },
  { status: "exception", reason: "lost" },
];

/** What a person has typed to record an event. */
export interface EventDraft {
  description: string;
  /** One of {@link RECORDABLE}; null for a note that changes no status. */
  state: StatusAndReason | null;
  location: string;
  /** `YYYY-MM-DDTHH:mm` on the person's own clock; nothing for now. */
  occurred_at: string;
  public: boolean;
  notify: boolean;
}

/** The form as it opens. */
export function openEventForm(): EventDraft {
  return { description: "", state: null, location: "", occurred_at: "", public: true, notify: false };
}

/** Whether a mail can be asked for: a note is no news, and of what customers do not see they are not told. */
export function canNotify(draft: Pick<EventDraft, "state" | "public">): boolean {
  return draft.state !== null && draft.public;
}

/** What is wrong with the form, by field. */
export function checkEventForm(draft: EventDraft, now: Date): FormErrors {
  const errors: FormErrors = {};
  if (draft.description.trim() === "") {
    errors.description = { text: "invalid.description" };
  }
  if (draft.occurred_at !== "" && !(new Date(draft.occurred_at) <= now)) {
    errors.occurred_at = { text: "invalid.moment" };
  }
  return errors;
}

/** The form as the server takes it. Call it only with a form that has no errors. */
export function eventRequestOf(draft: EventDraft): AdminCreateTrackingEvent {
  const { state } = draft;
  const location = draft.location.trim();
  return {
    description: draft.description.trim(),
    ...(state ? { status: state.status } : {}),
    ...(state?.reason ? { reason: state.reason } : {}),
    ...(location ? { location } : {}),
    ...(draft.occurred_at ? { occurred_at: new Date(draft.occurred_at).toISOString() } : {}),
    public: draft.public,
    notify: draft.notify && canNotify(draft),
  };
}
