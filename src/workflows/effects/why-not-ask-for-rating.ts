import type { ResolvedRatingOptions } from "../../modules/tracking/rating-options";
import type { CustomerMessagesRow } from "../../modules/tracking/repositories/customer-message-repository";
import type { OutboxRow } from "../../modules/tracking/repositories/outbox-repository";
import type { TrackerRow } from "../../modules/tracking/repositories/tracker-row";
import { isRatable } from "../customer-messages/what-may-be-said";
import type { OrderFacts } from "../orders/load-order";
import { isCancelled, isReturned, outboundOf, type PackageState } from "../orders/order-state";
import type { EffectResult } from "./effect-result";

const DAY = 24 * 3_600_000;

/** Who is asked later than this after the delivery no longer remembers it. */
const FORGOTTEN_AFTER = 30 * DAY;
/** An order whose rest does not arrive within this time is not asked about at all. */
const LONGEST_WAIT = 90 * DAY;

export interface RatingCase {
  row: Pick<OutboxRow, "created_at">;
  order: OrderFacts;
  trackers: (PackageState & Pick<TrackerRow, "delivered_at">)[];
  said: Pick<CustomerMessagesRow, "rating" | "reports">;
}

/** Why a customer is not to be asked how the delivery was: never, or not now; null when this is the moment. */
export function whyNotAskForRating(
  { row, order, trackers, said }: RatingCase,
  { enabled, ask_after_days }: ResolvedRatingOptions,
  now: Date,
): EffectResult | null {
  if (!enabled) {
    return { outcome: "switched_off" };
  }
  if (isCancelled(order) || isReturned(order, trackers)) {
    return { outcome: "order_cancelled_or_returned" };
  }
  if (said.rating !== null) {
    return { outcome: "rated_already" };
  }
  if (!isRatable(order, trackers)) {
    const waited = now.getTime() - row.created_at.getTime();
    return waited > LONGEST_WAIT
      ? { outcome: "never_arrived" }
      : { later_ms: DAY, reason: "Not all of the order has arrived." };
  }
  const since = now.getTime() - lastDelivery(order, trackers);
  if (since > FORGOTTEN_AFTER) {
    return { outcome: "too_old" };
  }
  if (since < ask_after_days * DAY) {
    return { later_ms: ask_after_days * DAY - since, reason: "The last package has only just arrived." };
  }
  return said.reports.some(({ resolved_at }) => resolved_at === null)
    ? { later_ms: DAY, reason: "The customer says that a package did not arrive." }
    : null;
}

/** Milliseconds since 1970. The packages know it better than whoever marked the order. */
function lastDelivery(order: OrderFacts, trackers: RatingCase["trackers"]): number {
  const packages = outboundOf(trackers).map(({ delivered_at }) => delivered_at);
  const fulfillments = order.fulfillments.map(({ delivered_at }) => delivered_at);
  const known = (dates: (Date | string | null)[]) =>
    dates.flatMap((date) => (date === null ? [] : [new Date(date).getTime()]));
  const times = known(packages).length > 0 ? known(packages) : known(fulfillments);
  return Math.max(0, ...times);
}
