import type { Access } from "../domain/access";
import type { Sql } from "./sql";

export interface DeliveryRatingRow {
  id: string;
  order_id: string;
  rating: number;
  comment: string | null;
  given_at: Date;
  changes: number;
  link_changes: number;
  updated_at: Date;
}

/** An order's rating; null when it has none. */
export async function findRating(sql: Sql, orderId: string): Promise<DeliveryRatingRow | null> {
  const [row] = await sql.execute<DeliveryRatingRow>(
    "select * from tracking_delivery_rating where order_id = ? and deleted_at is null",
    [orderId],
  );
  return row ?? null;
}

/** Gives an order its rating, or changes it, and counts the change for whoever made it. */
export async function saveRating(
  sql: Sql,
  rating: Pick<DeliveryRatingRow, "id" | "order_id" | "rating" | "comment">,
  givenBy: Access,
): Promise<DeliveryRatingRow> {
  const [row] = await sql.execute<DeliveryRatingRow>(
    `insert into tracking_delivery_rating as r (id, order_id, rating, comment, given_at)
     values (?, ?, ?, ?, now())
     on conflict (order_id) where deleted_at is null
     do update set rating = excluded.rating, comment = excluded.comment, changes = r.changes + 1,
                   link_changes = r.link_changes + ?, updated_at = now()
     returning *`,
    [rating.id, rating.order_id, rating.rating, rating.comment, givenBy === "link" ? 1 : 0],
  );
  if (row === undefined) {
    throw new Error(`The rating of order ${rating.order_id} was not written.`);
  }
  return row;
}

/** Forgets the words of old ratings; how many stars there were stays with the order. Returns how many. */
export async function emptyOldComments(sql: Sql, days: number, limit: number): Promise<number> {
  const rows = await sql.execute(
    `update tracking_delivery_rating set comment = null
      where id in (select id from tracking_delivery_rating
                    where comment is not null and updated_at < now() - make_interval(days => ?)
                      and deleted_at is null limit ?)
      returning id`,
    [days, limit],
  );
  return rows.length;
}
