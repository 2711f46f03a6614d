/** Shipment statuses by their id, as Shiprocket's documentation names them. */
const SHIPMENT_STATUSES: Readonly<Record<number, string>> = {
  1: "AWB Assigned",
  2: "Label Generated",
  3: "Pickup Scheduled",
  4: "Pickup Queued",
  5: "Manifest Generated",
  6: "Shipped",
  7: "Delivered",
  8: "Canceled",
  9: "RTO Initiated",
  10: "RTO Delivered",
  12: "Lost",
  14: "RTO Acknowledged",
  16: "Cancellation Requested",
  17: "Out For Delivery",
  18: "In Transit",
  19: "Out For Pickup",
  21: "Undelivered",
  22: "Delayed",
  25: "Damaged",
  38: "Reached at Destination Hub",
  40: "RTO NDR",
  41: "RTO OFD",
  42: "Picked Up",
  46: "RTO In Transit",
};

/** Of the other table, that of orders: webhooks carry both, and the ids do not mean the same. */
const ORDER_STATUS_IDS: Readonly<Record<number, number>> = {
  6: 6,
  7: 7,
  8: 5,
  9: 15,
  10: 16,
  17: 19,
  18: 20,
  21: 36,
  42: 51,
};

export function shipmentStatusName(id: number): string {
  return SHIPMENT_STATUSES[id] ?? `Status ${id}`;
}

export function orderStatusId(shipmentStatusId: number): number {
  return ORDER_STATUS_IDS[shipmentStatusId] ?? 0;
}
