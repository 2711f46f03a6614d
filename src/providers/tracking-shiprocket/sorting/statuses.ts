import type { StatusAndReason, TrackerReason, TrackerStatus } from "../../../modules/tracking/domain/status";

/** A shipment status of Shiprocket: its name, and what we make of it. Null: it does not say where the package is. */
type Row = readonly [name: string, status: TrackerStatus | null, reason: TrackerReason | null];

/**
 * The shipment statuses (apidocs.shiprocket.in, "Shipment Status Codes"), by `shipment_status_id`, which scans repeat as
 * `sr-status`. Not to be mixed up with the order statuses, `current_status_id`: there 20 is In Transit and 51 Picked Up.
 * Why the less obvious ones are as they are: docs/decisions/shiprocket-statuses.md.
 */
export const SHIPMENT_STATUSES: ReadonlyMap<number, Row> = new Map<number, Row>([
  [1, ["AWB Assigned", "info_received", null]],
  [2, ["Label Generated", "info_received", null]],
  [3, ["Pickup Scheduled", "info_received", null]],
  [4, ["Pickup Queued", "info_received", null]],
  [5, ["Manifest Generated", "info_received", null]],
  [6, ["Shipped", "in_transit", null]],
  [7, ["Delivered", "delivered", null]],
  [8, ["Cancelled", "exception", "cancelled"]],
  [9, ["RTO Initiated", "exception", "returning"]],
  [10, ["RTO Delivered", "exception", "returned"]],
  // Pending where, and for what? Only the scans say.
  [11, ["Pending", null, null]],
  [12, ["Lost", "exception", "lost"]],
  // The courier did not come: a matter between seller and courier, and nothing that a customer need fear.
  [13, ["Pickup Error", "info_received", null]],
  // The seller confirms to have it back.
  [14, ["RTO Acknowledged", "exception", "returned"]],
  [15, ["Pickup Rescheduled", "info_received", null]],
  // Asked for, not done: the package may go on.
  [16, ["Cancellation Requested", null, null]],
  [17, ["Out For Delivery", "out_for_delivery", null]],
  [18, ["In Transit", "in_transit", null]],
  [19, ["Out For Pickup", "info_received", null]],
  [20, ["Pickup Exception", "info_received", null]],
  [21, ["Undelivered", "failed_attempt", "other"]],
  [22, ["Delayed", "in_transit", "delayed"]],
  // A part is with the customer, the rest goes back: not delivered, and somebody has to look.
  [23, ["Partial Delivered", "exception", "other"]],
  [24, ["Destroyed", "exception", "destroyed"]],
  [25, ["Damaged", "exception", "damaged"]],
  // What the seller ships by other means: Shiprocket does not know where that is.
  [26, ["Fulfilled", null, null]],
  [27, ["Pickup Booked", "info_received", null]],
  [38, ["Reached at Destination Hub", "in_transit", null]],
  [39, ["Misrouted", "in_transit", "delayed"]],
  // On the way back, whatever befalls it there.
  [40, ["RTO NDR", "exception", "returning"]],
  [41, ["RTO OFD", "exception", "returning"]],
  [42, ["Picked Up", "in_transit", null]],
  [43, ["Self Fulfilled", null, null]],
  [44, ["Disposed Off", "exception", "destroyed"]],
  [45, ["Cancelled Before Dispatched", "exception", "cancelled"]],
  [46, ["RTO In Transit", "exception", "returning"]],
  // Of returns: the courier looked at the piece and left it with the customer.
  [47, ["QC Failed", "exception", "other"]],
  [48, ["Reached Warehouse", "in_transit", null]],
  [49, ["Custom Cleared", "in_transit", null]],
  [50, ["In Flight", "in_transit", null]],
  [51, ["Handover to Courier", "in_transit", null]],
  [52, ["Shipment Booked", "info_received", null]],
  [54, ["In Transit Overseas", "in_transit", null]],
  [55, ["Connection Aligned", "in_transit", null]],
  [56, ["Reached Overseas Warehouse", "in_transit", null]],
  [57, ["Custom Cleared Overseas", "in_transit", null]],
  // Still with the seller, or in the fulfilment centre (FC) that packs for the seller.
  [59, ["Box Packing", "info_received", null]],
  [60, ["FC Allocated", "info_received", null]],
  [61, ["Picklist Generated", "info_received", null]],
  [62, ["Ready to Pack", "info_received", null]],
  [63, ["Packed", "info_received", null]],
  [67, ["FC Manifest Generated", "info_received", null]],
  [68, ["Processed at Warehouse", "in_transit", null]],
  [71, ["Handover Exception", "info_received", null]],
  [72, ["Packed Exception", "info_received", null]],
  [75, ["RTO Lock", "exception", "returning"]],
  // May turn up again: "lost" would end the watch.
  [76, ["Untraceable", "exception", "other"]],
  [77, ["Issue Related to Recipient", "failed_attempt", "other"]],
  [78, ["Reached Back at Seller City", "exception", "returning"]],
]);

/** What a code says, and what Shiprocket calls it. */
export type CodedStatus = (StatusAndReason | { status: null; reason: null }) & { name: string | null };

/**
 * Reads a shipment status code, as number or text. One that is missing, "NA" or not in the table says nothing: then the
 * newest scan decides. Never throws.
 */
export function statusOfCode(code: unknown): CodedStatus {
  const text = typeof code === "number" || typeof code === "string" ? String(code).trim() : "";
  const row = /^\d{1,3}$/.test(text) ? SHIPMENT_STATUSES.get(Number(text)) : undefined;
  const [name, status, reason] = row ?? [null, null, null];
  return status === null ? { name, status, reason: null } : { name, status, reason };
}
