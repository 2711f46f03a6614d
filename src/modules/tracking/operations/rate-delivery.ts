import { type Access, countOf } from "../domain/access";
import { changeableUntil, isLowRating, MOST_RATING_CHANGES } from "../domain/delivery-rating";
import type { NewEffect } from "../domain/effect";
import { newId } from "../new-id";
import { lockCustomerMessages } from "../repositories/customer-message-repository";
import { type DeliveryRatingRow, findRating, saveRating } from "../repositories/delivery-rating-repository";
import { insertEffects } from "../repositories/outbox-repository";
import type { Sql } from "../repositories/sql";

export interface NewRating {
  order_id: string;
  /** As customers and merchants know the order. */
  order_number: string;
  /** 1 to 5. */
  rating: number;
  /** Null for none; undefined leaves the one that is there. */
  comment: string | null | undefined;
  given_by: Access;
}

/**
 * Gives an order its rating, or changes it, while it may be changed. Other code hears of it; of a low one the merchant
 * hears too, once. The same rating once more changes nothing.
 */
export async function rateDelivery(
  sql: Sql,
  given: NewRating,
  now: Date,
): Promise<DeliveryRatingRow | "closed" | "too_many"> {
  await lockCustomerMessages(sql, given.order_id);
  const before = await findRating(sql, given.order_id);
  const comment = given.comment === undefined ? (before?.comment ?? null) : given.comment;
  if (before !== null && before.rating === given.rating && before.comment === comment) {
    return before;
  }
  if (before !== null && changeableUntil(before.given_at) <= now) {
    return "closed";
  }
  const { order_id, rating, given_by } = given;
  if (before !== null && changesOf(before, given_by) >= MOST_RATING_CHANGES) {
    return "too_many";
  }
  const row = await saveRating(sql, { id: before?.id ?? newId("trdr"), order_id, rating, comment }, given_by);
  await insertEffects(sql, effectsOf(row, given.order_number));
  return row;
}

function changesOf({ changes, link_changes }: DeliveryRatingRow, givenBy: Access): number {
  return countOf(givenBy, { all: changes, by_link: link_changes });
}

/** The comment stays where it is kept: events and the bell travel, and are kept elsewhere. */
function effectsOf({ id, order_id, rating, changes }: DeliveryRatingRow, orderNumber: string): NewEffect[] {
  const about = { tracker_id: null, order_id };
  const given: NewEffect = {
    ...about,
    kind: "emit",
    unique_key: `emit:${id}:given:${changes}`,
    payload: { names: ["delivery_rating.given"], data: { id, order_id, rating } },
  };
  const low: NewEffect = {
    ...about,
    kind: "feed",
    unique_key: `feed:low_rating:${id}`,
    payload: {
      title: `A delivery was rated ${rating} of 5`,
      description: `Order #${orderNumber}. What the customer wrote, if anything, stands on the order's page.`,
    },
  };
  return isLowRating(rating) ? [given, low] : [given];
}
