import type { AdminTracker } from "../../api/http-types";
import type { AttentionReason } from "../../modules/tracking/domain/attention";
import type { RefusalReason } from "../../modules/tracking/provider";
import type { TextKey } from "../i18n/dictionary";

/** What a merchant can do about it, right where it is said. */
export type Cure =
  | "choose_carrier"
  | "correct_number"
  | "correct_package"
  | "postal_code"
  | "country_and_postal_code"
  | "phone"
  | "ship_date"
  | "retrack"
  | "record_event"
  | "carrier_page"
  | "mail_customer";

/** What a package needs: a sentence, and the controls that cure it, the best first. */
export interface Need {
  text: TextKey;
  cures: Cure[];
  /** Trouble is shown in red, everything else in orange. */
  severity: "warning" | "error";
  /** The sentence does not say why: what the server says of it is worth reading. */
  isVague: boolean;
}

const REFUSALS: Record<RefusalReason, Cure[]> = {
  carrier_unknown: ["choose_carrier"],
  carrier_not_detected: ["choose_carrier"],
  carrier_unsupported: ["choose_carrier", "record_event"],
  number_invalid: ["correct_number"],
  postal_code_needed: ["postal_code"],
  country_and_postal_code_needed: ["country_and_postal_code"],
  phone_needed: ["phone"],
  ship_date_needed: ["ship_date"],
  other: ["correct_package", "retrack"],
};

type Standing = Exclude<AttentionReason, "registration_refused">;

const ATTENTION: Record<Standing, { cures: Cure[]; severity: Need["severity"] }> = {
  customs_needs_recipient: { cures: ["mail_customer", "carrier_page"], severity: "warning" },
  customer_says_not_received: { cures: ["mail_customer", "carrier_page"], severity: "error" },
  bad_address: { cures: ["mail_customer", "carrier_page"], severity: "warning" },
  lost: { cures: ["mail_customer", "carrier_page"], severity: "error" },
  destroyed: { cures: ["mail_customer", "carrier_page"], severity: "error" },
  damaged: { cures: ["mail_customer", "carrier_page"], severity: "error" },
  refused_by_recipient: { cures: ["mail_customer"], severity: "error" },
  returning: { cures: ["mail_customer"], severity: "error" },
  returned: { cures: ["mail_customer"], severity: "error" },
  cancelled: { cures: ["correct_number", "carrier_page"], severity: "error" },
  failed_attempt: { cures: ["mail_customer", "carrier_page"], severity: "warning" },
  held_at_pickup: { cures: ["mail_customer", "carrier_page"], severity: "warning" },
  exception: { cures: ["carrier_page", "mail_customer"], severity: "error" },
  expired: { cures: ["correct_number", "retrack", "carrier_page"], severity: "error" },
  stopped: { cures: ["retrack", "record_event"], severity: "warning" },
  late: { cures: ["carrier_page", "record_event"], severity: "warning" },
  no_first_scan: { cures: ["correct_number", "carrier_page", "record_event"], severity: "warning" },
  no_news: { cures: ["carrier_page", "record_event"], severity: "warning" },
};

/** What the merchant has to do about a package; null when nothing. */
export function needOf(
  tracker: Pick<AdminTracker, "attention" | "provider_id" | "provider_state_reason">,
): Need | null {
  if (tracker.attention === null) {
    return null;
  }
  if (tracker.attention !== "registration_refused") {
    const { cures, severity } = ATTENTION[tracker.attention];
    const byHand = tracker.provider_id === "manual";
    const stopped = tracker.attention === "stopped";
    // Followed again before, it would be registered anew, and pressing the same button costs something.
    const costs = stopped && tracker.provider_state_reason === "retracked_before";
    return {
      text: costs ? "attention.stopped_for_good" : `attention.${tracker.attention}`,
      cures: byHand ? curesByHand(cures) : cures,
      severity,
      isVague: stopped && !costs,
    };
  }
  const reason = tracker.provider_state_reason ?? "";
  return isRefusal(reason)
    ? { text: `refusal.${reason}`, cures: REFUSALS[reason], severity: "warning", isVague: reason === "other" }
    : { text: "refusal.other", cures: REFUSALS.other, severity: "warning", isVague: true };
}

/** Nobody asks a carrier about a package that is followed by hand: what is known of it is what a person records. */
function curesByHand(cures: readonly Cure[]): Cure[] {
  const others = cures.filter((cure) => cure !== "retrack" && cure !== "record_event");
  return ["record_event", ...others];
}

function isRefusal(reason: string): reason is RefusalReason {
  return Object.hasOwn(REFUSALS, reason);
}

/** Why a package is not followed yet; null when it is, or when it needs the merchant. */
export function waitingText(
  tracker: Pick<AdminTracker, "provider_state" | "provider_state_reason">,
): TextKey | null {
  if (tracker.provider_state !== "waiting") {
    return null;
  }
  switch (tracker.provider_state_reason) {
    case "quota":
    case "try_later":
    case "configuration":
      return `waiting.${tracker.provider_state_reason}`;
    case "retry":
      return "waiting.try_later";
    default:
      return "waiting.starting";
  }
}
