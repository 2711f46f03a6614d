import type { NewEffect } from "../../modules/tracking/domain/effect";

/** What becomes of the announcement of a shipment that the customer is not to be told of. */
export const NOT_WANTED = "not_wanted";

/** A fulfillment is announced once, whoever notices that it went out. */
export function announcementKey(fulfillmentId: string): string {
  return `notify:shipped:${fulfillmentId}`;
}

/** Tells the customer that a fulfillment went out: one mail, however many packages and however often it is noticed. */
export function shippedEffect(orderId: string, fulfillmentId: string, noNotification: boolean): NewEffect {
  return {
    kind: "notify",
    unique_key: announcementKey(fulfillmentId),
    tracker_id: null,
    order_id: orderId,
    ...(noNotification ? { settled: NOT_WANTED } : {}),
    payload: {
      kind: "shipped",
      fulfillment_id: fulfillmentId,
      occurred_at: null,
      local_time: null,
      reason: null,
    },
  };
}
