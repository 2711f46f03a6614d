import type { StoreOrderStatusResponse } from "../http-types";

const HOUR = 3_600_000;
/** Milliseconds within which Medusa has finished, or undone, the making of an order; usually it takes one second. */
const ORDER_SETTLES = 10_000;

/** One try to pay: a payment session of Medusa, and the payment it has led to. */
export interface PaymentAttempt {
  /** The session's, such as `pending`, `requires_more`, `error`, `canceled`, `pending_authorization`. */
  status: string;
  touched_at: Date;
  /** Null before the money is at least authorized. */
  payment: {
    canceled_at: Date | null;
    captured_at: Date | null;
    /** Whether all that was captured has been given back. */
    refunded: boolean;
    touched_at: Date;
  } | null;
}

/** What a cart's checkout status is made from. */
export interface Checkout {
  /** When the cart itself was last changed. */
  touched_at: Date;
  /** When its payment collection was last changed; null while there is none. */
  payment_touched_at: Date | null;
  attempts: PaymentAttempt[];
  order: {
    id: string;
    created_at: Date;
    canceled_at: Date | null;
    /** Whether a payment is entered in the order's books. */
    has_transactions: boolean;
  } | null;
}

export interface CheckoutRules {
  now: Date;
  /** Hours without an order and without anything happening to the payment, after which nobody will pay any more. */
  expiry_hours: number;
}

/** How far a cart's checkout has come, for whoever waits for it. Derived; nothing stores it. */
export function checkoutStatusOf(
  checkout: Checkout,
  { now, expiry_hours }: CheckoutRules,
): StoreOrderStatusResponse {
  const { order, attempts } = checkout;
  if (order !== null) {
    return statusWithOrder(order, attempts, now);
  }
  if (attempts.some(isMoneyHeld)) {
    // The customer has paid, however long ago: their order is being made, or somebody has to look after it.
    return { status: "pending", order_id: null };
  }
  if (attempts.length > 0 && attempts.every(isOver)) {
    return { status: "cancelled", order_id: null };
  }
  if (now.getTime() - lastActivity(checkout) >= expiry_hours * HOUR) {
    return { status: "expired", order_id: null };
  }
  return { status: "pending", order_id: null };
}

function statusWithOrder(
  order: NonNullable<Checkout["order"]>,
  attempts: PaymentAttempt[],
  now: Date,
): StoreOrderStatusResponse {
  if (order.canceled_at !== null) {
    return { status: "cancelled", order_id: order.id };
  }
  // What costs nothing has no payment.
  const isPaid = (attempt: PaymentAttempt) => isMoneyHeld(attempt) && isSettled(order, attempt, now);
  if (attempts.length === 0 || attempts.some(isPaid)) {
    return { status: "paid", order_id: order.id };
  }
  if (attempts.every(isOver)) {
    // An order whose money was given back later was paid all the same.
    const wasPaid = order.has_transactions && attempts.some(({ payment }) => payment?.refunded);
    return { status: wasPaid ? "paid" : "cancelled", order_id: order.id };
  }
  // An order that waits for its money, as with a bank transfer, is one to show. Any other may yet be undone.
  const isDeferred = attempts.some(({ status }) => status === "pending_authorization");
  return { status: "pending", order_id: isDeferred ? order.id : null };
}

/** The money is promised or here, and was neither given up nor given back. */
function isMoneyHeld(attempt: PaymentAttempt): boolean {
  return attempt.payment !== null && !isOver(attempt);
}

/** Nothing can come of it any more. */
function isOver({ status, payment }: PaymentAttempt): boolean {
  return status === "canceled" || (payment !== null && (payment.canceled_at !== null || payment.refunded));
}

/**
 * Whether Medusa has finished the order. One whose payment was captured before it is linked to its cart first, and
 * undone if, say, the stock does not suffice; only then is the payment entered in its books. A payment that is only
 * authorized is made after all that can fail.
 */
function isSettled(order: NonNullable<Checkout["order"]>, { payment }: PaymentAttempt, now: Date): boolean {
  return (
    payment?.captured_at === null ||
    order.has_transactions ||
    now.getTime() - order.created_at.getTime() >= ORDER_SETTLES
  );
}

/** Milliseconds since 1970. Before there is a payment, what the customer does with the cart counts. */
function lastActivity({ touched_at, payment_touched_at, attempts }: Checkout): number {
  const times = attempts.flatMap((attempt) => [attempt.touched_at, attempt.payment?.touched_at]);
  const known = [payment_touched_at, ...times].flatMap((time) => (time ? [time.getTime()] : []));
  return known.length === 0 ? touched_at.getTime() : Math.max(...known);
}
