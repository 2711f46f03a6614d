import { type Form, formOf, textOf } from "./form";

export interface PaymentMethod {
  id: string;
  object: "payment_method";
  /** Stripe's, such as `card`, `ideal`, `sepa_debit`. */
  type: string;
  customer: string | null;
  livemode: false;
}

/** What happens when a payment with a method is confirmed. */
export type Confirmation =
  /** Paid at once. */
  | "pays"
  /** The customer is sent to their bank first. */
  | "redirects"
  /** Neither paid nor refused yet; the bank will say in days. */
  | "processes"
  | "declines";

/** Stripe's own test cards, of which each does one thing. */
const CARDS: Record<string, Confirmation> = {
  pm_card_visa: "pays",
  pm_card_threeDSecureRequired: "redirects",
  pm_card_chargeDeclined: "declines",
};

const REDIRECTING = new Set(["bancontact", "blik", "eps", "ideal", "klarna", "p24", "paypal", "twint"]);
const SLOW = new Set(["sepa_debit", "us_bank_account"]);

/** The method that a call names, by the id of a test card or by `payment_method_data[type]`; null when it names none. */
export function methodOf(form: Form): PaymentMethod | null {
  const id = textOf(form, "payment_method");
  if (id !== null) {
    return { id, object: "payment_method", type: "card", customer: null, livemode: false };
  }
  const type = textOf(formOf(form, "payment_method_data"), "type");
  return type === null
    ? null
    : { id: `pm_${type}`, object: "payment_method", type, customer: null, livemode: false };
}

/** Undefined for a method that the simulator does not know. */
export function confirmationOf({ id, type }: PaymentMethod): Confirmation | undefined {
  if (type === "card") {
    return CARDS[id];
  }
  return REDIRECTING.has(type) ? "redirects" : SLOW.has(type) ? "processes" : undefined;
}
