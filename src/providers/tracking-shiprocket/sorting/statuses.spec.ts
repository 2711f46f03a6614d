import fc from "fast-check";
import { reasonProblem } from "../../../modules/tracking/domain/reasons";
import { TRACKER_REASONS, TRACKER_STATUSES } from "../../../modules/tracking/domain/status";
import { SHIPMENT_STATUSES, statusOfCode } from "./statuses";

/** Shiprocket's published list, code by code, and what we make of it. */
const PUBLISHED = [
  [1, "AWB Assigned", "info_received", null],
  [2, "Label Generated", "info_received", null],
  [3, "Pickup Scheduled", "info_received", null],
  [4, "Pickup Queued", "info_received", null],
  [5, "Manifest Generated", "info_received", null],
  [6, "Shipped", "in_transit", null],
  [7, "Delivered", "delivered", null],
  [8, "Cancelled", "exception", "cancelled"],
  [9, "RTO Initiated", "exception", "returning"],
  [10, "RTO Delivered", "exception", "returned"],
  [11, "Pending", null, null],
  [12, "Lost", "exception", "lost"],
  [13, "Pickup Error", "info_received", null],
  [14, "RTO Acknowledged", "exception", "returned"],
  [15, "Pickup Rescheduled", "info_received", null],
  [16, "Cancellation Requested", null, null],
  [17, "Out For Delivery", "out_for_delivery", null],
  [18, "In Transit", "in_transit", null],
  [19, "Out For Pickup", "info_received", null],
  [20, "Pickup Exception", "info_received", null],
  [21, "Undelivered", "failed_attempt", "other"],
  [22, "Delayed", "in_transit", "delayed"],
  [23, "Partial Delivered", "exception", "other"],
  [24, "Destroyed", "exception", "destroyed"],
  [25, "Damaged", "exception", "damaged"],
  [26, "Fulfilled", null, null],
  [27, "Pickup Booked", "info_received", null],
  [38, "Reached at Destination Hub", "in_transit", null],
  [39, "Misrouted", "in_transit", "delayed"],
  [40, "RTO NDR", "exception", "returning"],
  [41, "RTO OFD", "exception", "returning"],
  [42, "Picked Up", "in_transit", null],
  [43, "Self Fulfilled", null, null],
  [44, "Disposed Off", "exception", "destroyed"],
  [45, "Cancelled Before Dispatched", "exception", "cancelled"],
  [46, "RTO In Transit", "exception", "returning"],
  [47, "QC Failed", "exception", "other"],
  [48, "Reached Warehouse", "in_transit", null],
  [49, "Custom Cleared", "in_transit", null],
  [50, "In Flight", "in_transit", null],
  [51, "Handover to Courier", "in_transit", null],
  [52, "Shipment Booked", "info_received", null],
  [54, "In Transit Overseas", "in_transit", null],
  [55, "Connection Aligned", "in_transit", null],
  [56, "Reached Overseas Warehouse", "in_transit", null],
  [57, "Custom Cleared Overseas", "in_transit", null],
  [59, "Box Packing", "info_received", null],
  [60, "FC Allocated", "info_received", null],
  [61, "Picklist Generated", "info_received", null],
  [62, "Ready to Pack", "info_received", null],
  [63, "Packed", "info_received", null],
  [67, "FC Manifest Generated", "info_received", null],
  [68, "Processed at Warehouse", "in_transit", null],
  [71, "Handover Exception", "info_received", null],
  [72, "Packed Exception", "info_received", null],
  [75, "RTO Lock", "exception", "returning"],
  [76, "Untraceable", "exception", "other"],
  [77, "Issue Related to Recipient", "failed_attempt", "other"],
  [78, "Reached Back at Seller City", "exception", "returning"],
] as const;

describe("Shiprocket's shipment statuses", () => {
  it("are all in the table, and nothing else is", () => {
    expect([...SHIPMENT_STATUSES.keys()]).toEqual(PUBLISHED.map(([code]) => code));
  });

  it.each(PUBLISHED)("%s, %s, is %s, %s", (code, name, status, reason) => {
    expect(statusOfCode(code)).toEqual({ name, status, reason });
    expect(statusOfCode(` ${code} `)).toEqual({ name, status, reason });
    expect(status === null || reasonProblem(status, reason) === null).toBe(true);
  });

  it("never say of what goes back that it was delivered", () => {
    const back = PUBLISHED.filter(([, name]) => /RTO|Back/.test(name));
    expect(back).toHaveLength(8);
    for (const [, , status] of back) {
      expect(status).toBe("exception");
    }
    expect(PUBLISHED.filter(([, , status]) => status === "delivered").map(([code]) => code)).toEqual([7]);
  });

  it.each(["NA", "", null, undefined, 0, 28, 36, 79, 999, 1.5, -7, "7.0", "07x", {}, [7], true, Number.NaN])(
    "leave %j to the newest scan",
    (code) => {
      expect(statusOfCode(code)).toEqual({ name: null, status: null, reason: null });
    },
  );

  it("never throw, and give only words of ours", () => {
    fc.assert(
      fc.property(fc.anything(), (code) => {
        const { status, reason } = statusOfCode(code);
        expect(status === null || TRACKER_STATUSES.includes(status)).toBe(true);
        expect(reason === null || TRACKER_REASONS.includes(reason)).toBe(true);
      }),
    );
  });
});
