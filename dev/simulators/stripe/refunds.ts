import { invalid, StripeError } from "./errors";
import { type Form, numberOf, textOf } from "./form";
import { newId } from "./new-id";
import type { Payments } from "./payments";

interface Refund {
  id: string;
  object: "refund";
  amount: number;
  currency: string;
  payment_intent: string;
  status: "succeeded";
}

/** Money that was given back. */
export class Refunds {
  private all: Refund[] = [];

  constructor(private readonly payments: Payments) {}

  /** `POST /v1/refunds`. @throws StripeError */
  create(form: Form): Refund {
    const { id, amount_received, currency } = this.payments.find(textOf(form, "payment_intent") ?? "");
    const left = amount_received - this.refunded(id);
    if (left <= 0) {
      throw new StripeError(400, "invalid_request_error", "This charge has already been refunded.", {
        code: "charge_already_refunded",
      });
    }
    const amount = numberOf(form, "amount") ?? left;
    if (!Number.isInteger(amount) || amount < 1 || amount > left) {
      throw invalid("amount", `The refund of ${amount} is more than the ${left} that are left.`);
    }
    const refund: Refund = {
      id: newId("re"),
      object: "refund",
      amount,
      currency,
      payment_intent: id,
      status: "succeeded",
    };
    this.all.push(refund);
    return refund;
  }

  /** What was given back of a payment, in the currency's smallest unit. */
  refunded(paymentIntent: string): number {
    return this.all
      .filter(({ payment_intent }) => payment_intent === paymentIntent)
      .reduce((total, { amount }) => total + amount, 0);
  }

  clear(): void {
    this.all = [];
  }
}
