import type { NewEffect } from "../../modules/tracking/domain/effect";

const DAY = 24 * 3_600_000;
/** Older deliveries are history, such as those of orders that are imported. */
const HISTORY_AFTER_DAYS = 30;

/**
 * Asks the customer of an order how the delivery was: one mail, however many shipments there are and however often
 * their delivery is noticed. Null when it is too late for that.
 */
export function ratingEffect(
  orderId: string,
  deliveredAt: Date,
  askAfterDays: number,
  now: Date,
): NewEffect | null {
  const since = now.getTime() - deliveredAt.getTime();
  if (since > HISTORY_AFTER_DAYS * DAY) {
    return null;
  }
  return {
    kind: "ask_customer",
    unique_key: `ask:rate_delivery:${orderId}`,
    tracker_id: null,
    order_id: orderId,
    hold_ms: Math.max(0, askAfterDays * DAY - since),
    payload: { about: "rate_delivery" },
  };
}
