import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Checkout, PaymentAttempt } from "./checkout-status";

/** What {@link STATEMENT} answers. Times within lists are ISO 8601 text, as the database's JSON has them. */
interface CheckoutRow {
  touched_at: Date;
  payment_touched_at: Date | null;
  sessions: { id: string; status: string; touched_at: string }[];
  payments: {
    session_id: string | null;
    canceled_at: string | null;
    captured_at: string | null;
    touched_at: string;
    refunded: boolean;
  }[];
  order: { id: string; created_at: string; canceled_at: string | null; has_transactions: boolean } | null;
}

/**
 * Reads what a cart's checkout status is made from; null when there is no such cart.
 *
 * One statement over Medusa's own tables: customers' pages ask for this up to 25 times for every payment, and the query
 * graph would ask the database a dozen times for each of them.
 */
export async function readCheckout(container: MedusaContainer, cartId: string): Promise<Checkout | null> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(STATEMENT, [cartId]);
  const row: CheckoutRow | undefined = rows[0];
  if (row === undefined) {
    return null;
  }
  const { order } = row;
  return {
    touched_at: row.touched_at,
    payment_touched_at: row.payment_touched_at,
    attempts: attemptsOf(row),
    order:
      order === null
        ? null
        : { ...order, created_at: new Date(order.created_at), canceled_at: date(order.canceled_at) },
  };
}

function attemptsOf({ sessions, payments }: CheckoutRow): PaymentAttempt[] {
  const known = new Set(sessions.map(({ id }) => id));
  // Medusa deletes a session when another one is begun; what was paid by it stays.
  const orphans = payments.filter(({ session_id: id }) => id === null || !known.has(id));
  return [
    ...sessions.map(({ id, status, touched_at }) => ({
      status,
      touched_at: new Date(touched_at),
      payment: paymentOf(payments.find(({ session_id }) => session_id === id)),
    })),
    ...orphans.map((payment) => ({
      status: "authorized",
      touched_at: new Date(payment.touched_at),
      payment: paymentOf(payment),
    })),
  ];
}

function paymentOf(payment: CheckoutRow["payments"][number] | undefined): PaymentAttempt["payment"] {
  if (payment === undefined) {
    return null;
  }
  const { canceled_at, captured_at, touched_at, refunded } = payment;
  return {
    canceled_at: date(canceled_at),
    captured_at: date(captured_at),
    touched_at: new Date(touched_at),
    refunded,
  };
}

function date(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

const STATEMENT = `
  select c.updated_at as touched_at, p.updated_at as payment_touched_at,
         coalesce((
           select jsonb_agg(jsonb_build_object('id', s.id, 'status', s.status, 'touched_at', s.updated_at))
             from payment_session s
            where s.payment_collection_id = p.id and s.deleted_at is null), '[]') as sessions,
         coalesce((
           select jsonb_agg(jsonb_build_object(
                    'session_id', y.payment_session_id, 'canceled_at', y.canceled_at,
                    'captured_at', y.captured_at, 'touched_at', y.updated_at,
                    'refunded', money.captured > 0 and money.refunded >= money.captured))
             from payment y,
                  lateral (
                    select coalesce((select sum(k.amount) from capture k
                                      where k.payment_id = y.id and k.deleted_at is null), 0) as captured,
                           coalesce((select sum(r.amount) from refund r
                                      where r.payment_id = y.id and r.deleted_at is null), 0) as refunded) money
            where y.payment_collection_id = p.id and y.deleted_at is null), '[]') as payments,
         (
           select jsonb_build_object(
                    'id', o.id, 'created_at', o.created_at, 'canceled_at', o.canceled_at,
                    'has_transactions', exists (
                      select 1 from order_transaction t where t.order_id = o.id and t.deleted_at is null))
             from order_cart link join "order" o on o.id = link.order_id and o.deleted_at is null
            where link.cart_id = c.id and link.deleted_at is null
            limit 1) as "order"
    from cart c
    left join cart_payment_collection link on link.cart_id = c.id and link.deleted_at is null
    left join payment_collection p on p.id = link.payment_collection_id and p.deleted_at is null
   where c.id = ? and c.deleted_at is null
   limit 1`;
