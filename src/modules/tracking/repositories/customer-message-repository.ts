import type { InstructionHandover } from "../domain/instruction-handover";
import type { Sql } from "./sql";

/** Everything that a customer said of an order, as the database's JSON holds it: times are ISO 8601 text. */
export interface CustomerMessagesRow {
  /** The newest first. */
  instructions: {
    id: string;
    text: string;
    state: "unconfirmed" | "confirmed" | "replaced";
    customer_id: string | null;
    expires_at: string | null;
    confirmed_at: string | null;
    replaced_at: string | null;
    created_at: string;
    handed_over: InstructionHandover[];
  }[];
  rating: {
    id: string;
    rating: number;
    comment: string | null;
    given_at: string;
    updated_at: string;
    changes: number;
    link_changes: number;
  } | null;
  /** The newest first. */
  reports: {
    id: string;
    tracker_id: string;
    message: string | null;
    reported_at: string;
    times: number;
    link_times: number;
    resolved_at: string | null;
    resolution: "merchant" | "news" | null;
    resolved_by: string | null;
  }[];
}

/** Lets one at a time say something of an order, over all processes, until the transaction ends. */
export async function lockCustomerMessages(sql: Sql, orderId: string): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 23))", [orderId]);
}

/** Everything that a customer said of an order, in one statement. */
export async function readCustomerMessages(sql: Sql, orderId: string): Promise<CustomerMessagesRow> {
  const [row] = await sql.execute<CustomerMessagesRow>(
    `select coalesce((
              select jsonb_agg(jsonb_build_object(
                       'id', i.id, 'text', i.text, 'state', i.state, 'customer_id', i.customer_id,
                       'expires_at', i.expires_at, 'confirmed_at', i.confirmed_at, 'replaced_at', i.replaced_at,
                       'created_at', i.created_at, 'handed_over', i.handed_over)
                     order by i.created_at desc, i.id desc)
                from tracking_delivery_instruction i
               where i.order_id = o.id and i.deleted_at is null), '[]') as instructions,
            (select jsonb_build_object(
                      'id', r.id, 'rating', r.rating, 'comment', r.comment, 'given_at', r.given_at,
                      'updated_at', r.updated_at, 'changes', r.changes, 'link_changes', r.link_changes)
               from tracking_delivery_rating r
              where r.order_id = o.id and r.deleted_at is null) as rating,
            coalesce((
              select jsonb_agg(jsonb_build_object(
                       'id', n.id, 'tracker_id', n.tracker_id, 'message', n.message, 'reported_at', n.reported_at,
                       'times', n.times, 'link_times', n.link_times, 'resolved_at', n.resolved_at, 'resolution', n.resolution, 'resolved_by', n.resolved_by)
                     order by n.reported_at desc, n.id desc)
                from tracking_not_received_report n
               where n.order_id = o.id and n.deleted_at is null), '[]') as reports
       from (select ?::text as id) o`,
    [orderId],
  );
  return row ?? { instructions: [], rating: null, reports: [] };
}

/** Forgets everything that customers said of these orders. */
export async function deleteCustomerMessages(sql: Sql, orderIds: string[]): Promise<void> {
  const orders = "order_id in (select jsonb_array_elements_text(?::jsonb))";
  const list = JSON.stringify(orderIds);
  await sql.execute(
    `with instructions as (delete from tracking_delivery_instruction where ${orders}),
          ratings as (delete from tracking_delivery_rating where ${orders}),
          reports as (delete from tracking_not_received_report where ${orders})
     update tracker
        set not_received_at = null, updated_at = now(),
            attention = case when attention = 'customer_says_not_received' then null else attention end
      where ${orders} and not_received_at is not null`,
    [list, list, list, list],
  );
}
