import type { NewEffect } from "../../modules/tracking/domain/effect";

/** Tells the customer that a fulfillment went out: one mail, however many packages and however often it is noticed. */
export function shippedEffect(orderId: string, fulfillmentId: string, noNotification: boolean): NewEffect {
  return {
    kind: "notify",
    unique_key: `notify:shipped:${fulfillmentId}`,
    tracker_id: null,
    order_id: orderId,
    ...(noNotification ? { settled: "not_wanted" } : {}),
    payload: {
      kind: "shipped",
      fulfillment_id: fulfillmentId,
      occurred_at: null,
      local_time: null,
      reason: null,
    },
  };
}
