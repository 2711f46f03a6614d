import fc from "fast-check";
import { type Checkout, type CheckoutRules, checkoutStatusOf, type PaymentAttempt } from "./checkout-status";

const NOW = new Date("2026-11-24T12:00:00Z");
const HOUR = 3_600_000;
const RULES: CheckoutRules = { now: NOW, expiry_hours: 24 };
const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * HOUR);

type Payment = NonNullable<PaymentAttempt["payment"]>;

const payment = (changes: Partial<Payment> = {}): Payment => ({
  canceled_at: null,
  captured_at: null,
  refunded: false,
  touched_at: hoursAgo(1),
  ...changes,
});
const attempt = (changes: Partial<PaymentAttempt> = {}): PaymentAttempt => ({
  status: "pending",
  touched_at: hoursAgo(1),
  payment: null,
  ...changes,
});
const checkout = (changes: Partial<Checkout> = {}): Checkout => ({
  touched_at: hoursAgo(1),
  payment_touched_at: hoursAgo(1),
  attempts: [],
  order: null,
  ...changes,
});
const order = (changes: Partial<NonNullable<Checkout["order"]>> = {}) => ({
  id: "order_1",
  created_at: hoursAgo(1),
  canceled_at: null,
  has_transactions: false,
  ...changes,
});

const AUTHORIZED = attempt({ status: "authorized", payment: payment() });
const CAPTURED = attempt({ status: "authorized", payment: payment({ captured_at: hoursAgo(1) }) });
const CANCELLED = attempt({ status: "canceled" });

const statusOf = (changes: Partial<Checkout>, rules = RULES) => checkoutStatusOf(checkout(changes), rules);

describe("without an order, a checkout", () => {
  it.each(["pending", "requires_more", "error", "pending_authorization", "a status of the future"])(
    "is pending while a payment is %s",
    (status) => {
      expect(statusOf({ attempts: [attempt({ status })] })).toEqual({ status: "pending", order_id: null });
    },
  );

  it("is pending before a payment was begun", () => {
    expect(statusOf({ payment_touched_at: null })).toEqual({ status: "pending", order_id: null });
  });

  it("is pending while the money is there and the order is not, however long", () => {
    for (const paid of [AUTHORIZED, CAPTURED]) {
      const old = { touched_at: hoursAgo(900), payment_touched_at: hoursAgo(900) };
      expect(statusOf({ ...old, attempts: [paid] })).toEqual({ status: "pending", order_id: null });
    }
  });

  it("is cancelled when nothing can come of any payment any more", () => {
    const undone = attempt({ status: "authorized", payment: payment({ canceled_at: hoursAgo(1) }) });
    const returned = attempt({
      status: "authorized",
      payment: payment({ captured_at: hoursAgo(2), refunded: true }),
    });
    for (const attempts of [[CANCELLED], [undone], [returned], [CANCELLED, undone, returned]]) {
      expect(statusOf({ attempts })).toEqual({ status: "cancelled", order_id: null });
      expect(statusOf({ attempts: [...attempts, attempt()] })).toEqual({ status: "pending", order_id: null });
    }
  });

  it("expires after 24 hours in which nothing happened to the payment", () => {
    const silent = (hours: number): Partial<Checkout> => ({
      payment_touched_at: hoursAgo(hours + 1),
      attempts: [attempt({ touched_at: hoursAgo(hours) })],
    });
    expect(statusOf(silent(23.99)).status).toBe("pending");
    expect(statusOf(silent(24))).toEqual({ status: "expired", order_id: null });
    expect(statusOf(silent(24), { now: NOW, expiry_hours: 25 }).status).toBe("pending");
    expect(statusOf({ ...silent(24), payment_touched_at: hoursAgo(2) }).status).toBe("pending");
  });

  it("counts from the cart's last change as long as there is no payment", () => {
    expect(statusOf({ payment_touched_at: null, touched_at: hoursAgo(24) }).status).toBe("expired");
    expect(statusOf({ payment_touched_at: null, touched_at: hoursAgo(23) }).status).toBe("pending");
    expect(statusOf({ payment_touched_at: hoursAgo(25), touched_at: hoursAgo(1) }).status).toBe("expired");
  });
});

describe("with an order, a checkout", () => {
  const PAID = { status: "paid", order_id: "order_1" };

  it("is paid when the money is promised, here, or not needed", () => {
    expect(statusOf({ order: order(), attempts: [AUTHORIZED] })).toEqual(PAID);
    expect(statusOf({ order: order(), attempts: [CAPTURED] })).toEqual(PAID);
    expect(statusOf({ order: order(), attempts: [CANCELLED, CAPTURED] })).toEqual(PAID);
    expect(statusOf({ order: order(), attempts: [], payment_touched_at: null })).toEqual(PAID);
  });

  it("is not paid while Medusa may still undo the order", () => {
    const secondsAgo = (seconds: number) => ({ created_at: new Date(NOW.getTime() - seconds * 1000) });
    const just = (changes = {}) =>
      statusOf({ order: order({ ...secondsAgo(1), ...changes }), attempts: [CAPTURED] });
    expect(just()).toEqual({ status: "pending", order_id: null });
    expect(just({ has_transactions: true })).toEqual(PAID);
    expect(just(secondsAgo(10))).toEqual(PAID);
    expect(statusOf({ order: order(secondsAgo(1)), attempts: [AUTHORIZED] })).toEqual(PAID);
  });

  it("is pending while the payment is, and names an order only that is placed before it is paid", () => {
    expect(statusOf({ order: order(), attempts: [attempt()] })).toEqual({
      status: "pending",
      order_id: null,
    });
    expect(statusOf({ order: order(), attempts: [attempt({ status: "pending_authorization" })] })).toEqual({
      status: "pending",
      order_id: "order_1",
    });
  });

  it("is cancelled when the payment or the order is", () => {
    const over = { status: "cancelled", order_id: "order_1" };
    const undone = attempt({ status: "authorized", payment: payment({ canceled_at: hoursAgo(1) }) });
    expect(statusOf({ order: order(), attempts: [CANCELLED] })).toEqual(over);
    expect(statusOf({ order: order(), attempts: [undone] })).toEqual(over);
    expect(statusOf({ order: order({ canceled_at: hoursAgo(1) }), attempts: [CAPTURED] })).toEqual(over);
  });

  it("stays paid when the money is given back later", () => {
    const returned = attempt({
      status: "authorized",
      payment: payment({ captured_at: hoursAgo(2), refunded: true }),
    });
    expect(statusOf({ order: order({ has_transactions: true }), attempts: [returned] })).toEqual(PAID);
  });
});

describe("whatever the state, a checkout's status", () => {
  const time = fc.integer({ min: 0, max: 1_000 }).map(hoursAgo);
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
  const anyAttempt: fc.Arbitrary<PaymentAttempt> = fc.record({
    status: fc.constantFrom(
      ...["pending", "requires_more", "error", "authorized", "captured", "canceled", "pending_authorization"],
    ),
    touched_at: time,
    payment: maybe(
      fc.record({
        canceled_at: maybe(time),
        captured_at: maybe(time),
        refunded: fc.boolean(),
        touched_at: time,
      }),
    ),
  });
  const anyCheckout: fc.Arbitrary<Checkout> = fc.record({
    touched_at: time,
    payment_touched_at: maybe(time),
    attempts: fc.array(anyAttempt, { maxLength: 4 }),
    order: maybe(
      fc.record({
        id: fc.constant("order_1"),
        created_at: time,
        canceled_at: maybe(time),
        has_transactions: fc.boolean(),
      }),
    ),
  });

  it("is paid only with an order, and names no order that is not there", () => {
    fc.assert(
      fc.property(anyCheckout, (any) => {
        const { status, order_id } = checkoutStatusOf(any, RULES);
        expect([null, any.order?.id]).toContain(order_id);
        if (status === "paid") {
          expect(order_id).toBe("order_1");
        }
        if (status === "expired") {
          expect(any.order).toBeNull();
        }
      }),
    );
  });

  it("does not depend on the order of the attempts", () => {
    fc.assert(
      fc.property(anyCheckout, (any) => {
        const reversed = { ...any, attempts: [...any.attempts].reverse() };
        expect(checkoutStatusOf(reversed, RULES)).toEqual(checkoutStatusOf(any, RULES));
      }),
    );
  });

  it("changes with time alone only from pending, to expired or paid", () => {
    fc.assert(
      fc.property(anyCheckout, fc.integer({ min: 0, max: 1_000 }), (any, hours) => {
        const before = checkoutStatusOf(any, RULES).status;
        const later = { ...RULES, now: new Date(NOW.getTime() + hours * HOUR) };
        const after = checkoutStatusOf(any, later).status;
        const possible = before === "pending" ? ["pending", "expired", "paid"] : [before];
        expect(possible).toContain(after);
      }),
    );
  });

  it("is open again once another payment is begun, unless there is an order", () => {
    fc.assert(
      fc.property(anyCheckout, (any) => {
        const again = { ...any, order: null, attempts: [...any.attempts, attempt()] };
        expect(checkoutStatusOf(again, RULES)).toEqual({ status: "pending", order_id: null });
      }),
    );
  });
});
