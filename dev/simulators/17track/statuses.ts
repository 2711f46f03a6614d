interface SubStatus {
  /** The carrier's words when a test gives none. */
  description: string;
  /** The milestone this scan stands for. */
  stage: string | null;
}

const SUB_STATUSES: Record<string, SubStatus> = {
  NotFound_Other: { description: "No information available yet", stage: null },
  NotFound_InvalidCode: { description: "The tracking number is invalid", stage: null },
  InfoReceived: { description: "Shipping label created, awaiting item", stage: "InfoReceived" },
  InTransit_PickedUp: { description: "Picked up by the carrier", stage: "PickedUp" },
  InTransit_Other: { description: "Arrived at sorting centre", stage: null },
  InTransit_Departure: { description: "Departed from origin country port", stage: "Departure" },
  InTransit_Arrival: { description: "Arrived at destination country port", stage: "Arrival" },
  InTransit_CustomsProcessing: { description: "In customs clearance", stage: null },
  InTransit_CustomsReleased: { description: "Released by customs", stage: null },
  InTransit_CustomsRequiringInformation: {
    description: "Customs requires information from the recipient",
    stage: null,
  },
  Expired_Other: { description: "No update for a long time", stage: null },
  AvailableForPickup_Other: {
    description: "Ready for collection at the pick-up point",
    stage: "AvailableForPickup",
  },
  OutForDelivery_Other: { description: "Out for delivery", stage: "OutForDelivery" },
  DeliveryFailure_Other: { description: "Delivery attempt failed", stage: null },
  DeliveryFailure_NoBody: { description: "Delivery attempt failed: nobody was at home", stage: null },
  DeliveryFailure_Security: { description: "Delivery attempt failed: charges to be paid", stage: null },
  DeliveryFailure_Rejected: { description: "Delivery refused by the recipient", stage: null },
  DeliveryFailure_InvalidAddress: { description: "Delivery attempt failed: address not found", stage: null },
  Delivered_Other: { description: "Delivered", stage: "Delivered" },
  Exception_Other: { description: "An exception occurred", stage: null },
  Exception_Returning: { description: "On its way back to the sender", stage: "Returning" },
  Exception_Returned: { description: "Returned to the sender", stage: "Returned" },
  Exception_NoBody: { description: "Not collected by the recipient", stage: null },
  Exception_Security: { description: "Held by security or customs", stage: null },
  Exception_Damage: { description: "The package was damaged", stage: null },
  Exception_Rejected: { description: "Refused by the recipient", stage: null },
  Exception_Delayed: { description: "The package is delayed", stage: null },
  Exception_Lost: { description: "The package was lost", stage: null },
  Exception_Destroyed: { description: "The package was destroyed", stage: null },
  Exception_Cancel: { description: "The shipment was cancelled", stage: null },
};

/** The milestones, in the order in which gettrackinfo lists them. */
export const KEY_STAGES = [
  "InfoReceived",
  "PickedUp",
  "Departure",
  "Arrival",
  "AvailableForPickup",
  "OutForDelivery",
  "Delivered",
  "Returning",
  "Returned",
] as const;

/** The 30 sub-statuses of the documentation. */
export const SUB_STATUS_NAMES: readonly string[] = Object.keys(SUB_STATUSES);

export function subStatusDetails(subStatus: string): SubStatus {
  return SUB_STATUSES[subStatus] ?? { description: subStatus, stage: null };
}

/**
 * `("Delivered")` → `Delivered_Other`; `("DeliveryFailure", "NoBody")` → `DeliveryFailure_NoBody`.
 * Unknown statuses pass, so that a client can be shown what it has never seen.
 */
export function fullSubStatus(status: string, subStatus?: string): string {
  if (subStatus === undefined) {
    return status in SUB_STATUSES ? status : `${status}_Other`;
  }
  return subStatus in SUB_STATUSES || subStatus.includes("_") ? subStatus : `${status}_${subStatus}`;
}

/** `Exception_Lost` → `Exception` */
export function mainStatus(subStatus: string): string {
  return subStatus.split("_")[0] ?? subStatus;
}
