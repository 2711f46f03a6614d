import type { StatusAndReason, TrackerReason, TrackerStatus } from "../../../modules/tracking/domain/status";

/** A main status of 17TRACK: ours, and the reason when its sub-status says no more. */
type Row = readonly [status: TrackerStatus, reason: TrackerReason | null];

/** The nine main statuses (https://api.17track.net/en/doc?anchor=api-status). */
export const MAIN_STATUSES: Readonly<Record<string, Row>> = {
  NotFound: ["pending", null],
  InfoReceived: ["info_received", null],
  InTransit: ["in_transit", null],
  Expired: ["expired", null],
  AvailableForPickup: ["available_for_pickup", null],
  OutForDelivery: ["out_for_delivery", null],
  DeliveryFailure: ["failed_attempt", "other"],
  Delivered: ["delivered", null],
  Exception: ["exception", "other"],
};

/** The thirty sub-statuses. */
export const SUB_STATUSES: Readonly<Record<string, Row>> = {
  NotFound_Other: ["pending", null],
  // Carriers also say this of labels they have not scanned yet, so nobody is alarmed; the words are kept.
  NotFound_InvalidCode: ["pending", "other"],
  InfoReceived: ["info_received", null],
  InTransit_PickedUp: ["in_transit", null],
  InTransit_Other: ["in_transit", null],
  InTransit_Departure: ["in_transit", null],
  InTransit_Arrival: ["in_transit", null],
  InTransit_CustomsProcessing: ["in_transit", "customs"],
  // Through customs: on its way again, and nothing to wait for there.
  InTransit_CustomsReleased: ["in_transit", null],
  InTransit_CustomsRequiringInformation: ["in_transit", "customs_needs_recipient"],
  Expired_Other: ["expired", null],
  AvailableForPickup_Other: ["available_for_pickup", null],
  OutForDelivery_Other: ["out_for_delivery", null],
  DeliveryFailure_Other: ["failed_attempt", "other"],
  DeliveryFailure_NoBody: ["failed_attempt", "recipient_absent"],
  DeliveryFailure_Security: ["failed_attempt", "security"],
  DeliveryFailure_Rejected: ["failed_attempt", "refused"],
  DeliveryFailure_InvalidAddress: ["failed_attempt", "bad_address"],
  Delivered_Other: ["delivered", null],
  Exception_Other: ["exception", "other"],
  Exception_Returning: ["exception", "returning"],
  Exception_Returned: ["exception", "returned"],
  Exception_NoBody: ["exception", "recipient_absent"],
  Exception_Security: ["exception", "security"],
  Exception_Damage: ["exception", "damaged"],
  Exception_Rejected: ["exception", "refused"],
  Exception_Delayed: ["exception", "delayed"],
  Exception_Lost: ["exception", "lost"],
  Exception_Destroyed: ["exception", "destroyed"],
  Exception_Cancel: ["exception", "cancelled"],
};

/** Milestones, which events carry as their `stage`. */
const STAGES: Readonly<Record<string, Row>> = {
  PickedUp: ["in_transit", null],
  Departure: ["in_transit", null],
  Arrival: ["in_transit", null],
  Returning: ["exception", "returning"],
  Returned: ["exception", "returned"],
};

const NOTHING = { status: null, reason: null } as const;
type Known = StatusAndReason | typeof NOTHING;

/**
 * The status of a package from 17TRACK's pair of words. The main status rules; the sub-status gives the reason when
 * it belongs to it. An unknown sub-status leaves the main status as it is; an unknown main status gives none, and
 * the latest event has to decide. Never throws.
 */
export function statusOf(main: string | null, sub: string | null): Known {
  if (main === null) {
    return statusOfWord(sub);
  }
  const row = find(MAIN_STATUSES, main);
  if (row === null) {
    return NOTHING;
  }
  const detail = sub === null ? null : find(SUB_STATUSES, sub);
  return known(detail !== null && detail[0] === row[0] ? detail : row);
}

/** The status of one event, from its sub-status or, without one that we know, from its stage. Never throws. */
export function statusOfEvent(sub: string | null, stage: string | null): Known {
  const bySub = statusOfWord(sub);
  return bySub.status === null ? statusOfWord(stage) : bySub;
}

function statusOfWord(word: string | null): Known {
  if (word === null) {
    return NOTHING;
  }
  const row = find(SUB_STATUSES, word) ?? find(STAGES, word) ?? find(MAIN_STATUSES, word.split("_")[0] ?? "");
  return row === null ? NOTHING : known(row);
}

function find(table: Readonly<Record<string, Row>>, word: string): Row | null {
  return (Object.hasOwn(table, word) ? table[word] : undefined) ?? null;
}

function known([status, reason]: Row): StatusAndReason {
  return { status, reason };
}
