import type { AdminTracker } from "../../api/http-types";
import { type OrderFacts, shippedFulfillments } from "./order-facts";

export interface UnfollowedNumber {
  fulfillment_id: string;
  tracking_number: string;
}

/** Upper case and without blanks: two spellings of one number are one number. */
function normalized(number: string): string {
  return number.normalize("NFKC").toUpperCase().replace(/\s/g, "");
}

/**
 * Numbers on labels that no package follows: shipped a moment ago, before the plugin was installed,
 * or in a way that tells nobody.
 */
export function unfollowedNumbers(order: OrderFacts, trackers: readonly AdminTracker[]): UnfollowedNumber[] {
  const followed = new Set(
    trackers.map((tracker) => `${tracker.fulfillment_id} ${normalized(tracker.tracking_number)}`),
  );
  return shippedFulfillments(order)
    .filter((fulfillment) => fulfillment.delivered_at === null)
    .flatMap(({ id, labels }) =>
      labels.map(({ tracking_number }) => ({
        fulfillment_id: id,
        tracking_number: normalized(tracking_number),
      })),
    )
    .filter(({ fulfillment_id, tracking_number }, index, all) => {
      const first = all.findIndex(
        (each) => each.fulfillment_id === fulfillment_id && each.tracking_number === tracking_number,
      );
      return (
        first === index && tracking_number !== "" && !followed.has(`${fulfillment_id} ${tracking_number}`)
      );
    });
}
