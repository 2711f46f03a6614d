import { fullStop } from "../../i18n/full-stop";
import { oneLineTexts } from "../format/one-line";
import type { OrderTracking, Tracker } from "../types";
import type { ViewContext } from "./context";
import { awaitsEstimate, readParcel } from "./parcel";
import { isSettled, standingOf } from "./standing";

/** What is said instead of a day once nothing of an order is waited for. */
const SETTLED = { cancelled: "cancelled", returned: "returned", delivered: "marked_delivered" } as const;

/**
 * When a package comes or came, in one line; what holds it up when nobody can say.
 * @param tracking the order it belongs to; null when it is not known
 */
export function arrivalOf(tracker: Tracker, tracking: OrderTracking | null, context: ViewContext): string {
  const { texts } = context.language;
  const parcel = readParcel(oneLineTexts(tracker), { position: 1, total: 1 }, context);
  const { situation, headline, sentence, estimate } = parcel;
  if (situation === "delivered") {
    return fullStop(headline, texts.full_stop) + texts.sentence_gap + sentence;
  }
  const standing = tracking === null || tracker.direction === "return" ? null : standingOf(tracking);
  if (standing !== null && isSettled(standing)) {
    return texts.order_situations[SETTLED[standing]].headline;
  }
  if (estimate?.late) {
    return texts.estimate.was + texts.colon + estimate.text;
  }
  return awaitsEstimate(parcel) ? texts.estimate.pending : headline;
}
