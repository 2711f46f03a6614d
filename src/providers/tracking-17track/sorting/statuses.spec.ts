import fc from "fast-check";
import { reasonProblem } from "../../../modules/tracking/domain/reasons";
import { TRACKER_REASONS, TRACKER_STATUSES } from "../../../modules/tracking/domain/status";
import { MAIN_STATUSES, SUB_STATUSES, statusOf, statusOfEvent } from "./statuses";

/** The official list: main status, sub-status, what we make of it. */
const OFFICIAL = [
  ["NotFound", "NotFound_Other", "pending", null],
  ["NotFound", "NotFound_InvalidCode", "pending", "other"],
  ["InfoReceived", "InfoReceived", "info_received", null],
  ["InTransit", "InTransit_PickedUp", "in_transit", null],
  ["InTransit", "InTransit_Other", "in_transit", null],
  ["InTransit", "InTransit_Departure", "in_transit", null],
  ["InTransit", "InTransit_Arrival", "in_transit", null],
  ["InTransit", "InTransit_CustomsProcessing", "in_transit", "customs"],
  ["InTransit", "InTransit_CustomsReleased", "in_transit", null],
  ["InTransit", "InTransit_CustomsRequiringInformation", "in_transit", "customs_needs_recipient"],
  ["Expired", "Expired_Other", "expired", null],
  ["AvailableForPickup", "AvailableForPickup_Other", "available_for_pickup", null],
  ["OutForDelivery", "OutForDelivery_Other", "out_for_delivery", null],
  ["DeliveryFailure", "DeliveryFailure_Other", "failed_attempt", "other"],
  ["DeliveryFailure", "DeliveryFailure_NoBody", "failed_attempt", "recipient_absent"],
  ["DeliveryFailure", "DeliveryFailure_Security", "failed_attempt", "security"],
  ["DeliveryFailure", "DeliveryFailure_Rejected", "failed_attempt", "refused"],
  ["DeliveryFailure", "DeliveryFailure_InvalidAddress", "failed_attempt", "bad_address"],
  ["Delivered", "Delivered_Other", "delivered", null],
  ["Exception", "Exception_Other", "exception", "other"],
  ["Exception", "Exception_Returning", "exception", "returning"],
  ["Exception", "Exception_Returned", "exception", "returned"],
  ["Exception", "Exception_NoBody", "exception", "recipient_absent"],
  ["Exception", "Exception_Security", "exception", "security"],
  ["Exception", "Exception_Damage", "exception", "damaged"],
  ["Exception", "Exception_Rejected", "exception", "refused"],
  ["Exception", "Exception_Delayed", "exception", "delayed"],
  ["Exception", "Exception_Lost", "exception", "lost"],
  ["Exception", "Exception_Destroyed", "exception", "destroyed"],
  ["Exception", "Exception_Cancel", "exception", "cancelled"],
] as const;

describe("17TRACK's statuses", () => {
  it("are nine and thirty, and all in the tables", () => {
    expect(OFFICIAL).toHaveLength(30);
    expect(Object.keys(SUB_STATUSES).sort()).toEqual(OFFICIAL.map(([, sub]) => sub).sort());
    expect(Object.keys(MAIN_STATUSES).sort()).toEqual([...new Set(OFFICIAL.map(([main]) => main))].sort());
  });

  it.each(OFFICIAL)("%s with %s is %s, %s", (main, sub, status, reason) => {
    expect(statusOf(main, sub)).toEqual({ status, reason });
    expect(statusOfEvent(sub, null)).toEqual({ status, reason });
    expect(statusOf(null, sub)).toEqual({ status, reason });
    expect(reasonProblem(status, reason)).toBeNull();
  });

  it("keep their main status when the sub-status is unknown, missing or another's", () => {
    expect(statusOf("InTransit", "InTransit_Teleported")).toEqual({ status: "in_transit", reason: null });
    expect(statusOf("Exception", null)).toEqual({ status: "exception", reason: "other" });
    expect(statusOf("Delivered", "Exception_Lost")).toEqual({ status: "delivered", reason: null });
  });

  it("leave an unknown main status to the latest event, even when the sub-status is known", () => {
    expect(statusOf("Teleported", "Delivered_Other")).toEqual({ status: null, reason: null });
    expect(statusOf(null, null)).toEqual({ status: null, reason: null });
  });

  it("are read from an event's stage when its sub-status is unknown or missing", () => {
    expect(statusOfEvent(null, "PickedUp")).toEqual({ status: "in_transit", reason: null });
    expect(statusOfEvent(null, "Delivered")).toEqual({ status: "delivered", reason: null });
    expect(statusOfEvent(null, "Returned")).toEqual({ status: "exception", reason: "returned" });
    expect(statusOfEvent(null, "InTransit_PickedUp")).toEqual({ status: "in_transit", reason: null });
    expect(statusOfEvent("Gone", "OutForDelivery")).toEqual({ status: "out_for_delivery", reason: null });
    expect(statusOfEvent(null, null)).toEqual({ status: null, reason: null });
  });

  it("never say that something that went back was delivered", () => {
    for (const [, sub, status] of OFFICIAL.filter(([, sub]) => /Return/.test(sub))) {
      expect([sub, status]).toEqual([sub, "exception"]);
    }
  });

  it("never throw, and give only words of ours", () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (main, sub) => {
        for (const { status, reason } of [statusOf(main, sub), statusOfEvent(main, sub)]) {
          expect(status === null || TRACKER_STATUSES.includes(status)).toBe(true);
          expect(reason === null || TRACKER_REASONS.includes(reason)).toBe(true);
        }
      }),
    );
    expect(statusOf("constructor", "__proto__")).toEqual({ status: null, reason: null });
  });
});
