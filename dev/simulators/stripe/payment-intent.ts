import { invalid } from "./errors";
import { type Form, formOf, listOf, numberOf, textOf, textsOf } from "./form";
import { newId } from "./new-id";

type PaymentIntentStatus =
  | "requires_payment_method"
  | "requires_confirmation"
  | "requires_action"
  | "processing"
  | "requires_capture"
  | "canceled"
  | "succeeded";

/** A PaymentIntent with the fields that Stripe's API version 2024-04-10 gives it, as far as a shop reads them. */
export interface PaymentIntent {
  id: string;
  object: "payment_intent";
  /** In the currency's smallest unit, as all amounts here. */
  amount: number;
  amount_capturable: number;
  amount_received: number;
  canceled_at: number | null;
  cancellation_reason: string | null;
  capture_method: "automatic" | "manual";
  client_secret: string;
  created: number;
  currency: string;
  customer: string | null;
  description: string | null;
  last_payment_error: { type: "card_error"; code: string; message: string } | null;
  livemode: false;
  metadata: Record<string, string>;
  next_action: {
    type: "redirect_to_url";
    redirect_to_url: { url: string; return_url: string | null };
  } | null;
  payment_method: string | null;
  payment_method_types: string[];
  status: PaymentIntentStatus;
}

/** `POST /v1/payment_intents`. @throws StripeError */
export function newPaymentIntent(form: Form, now: number): PaymentIntent {
  const id = newId("pi");
  const types = listOf(form, "payment_method_types");
  return {
    id,
    object: "payment_intent",
    amount: amountOf(form),
    amount_capturable: 0,
    amount_received: 0,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: textOf(form, "capture_method") === "manual" ? "manual" : "automatic",
    client_secret: `${id}_secret_${newId("s").slice(2)}`,
    created: Math.floor(now / 1000),
    currency: currencyOf(form),
    customer: textOf(form, "customer"),
    description: textOf(form, "description"),
    last_payment_error: null,
    livemode: false,
    metadata: textsOf(form, "metadata"),
    next_action: null,
    payment_method: null,
    payment_method_types: types.length > 0 ? types : ["card"],
    status: "requires_payment_method",
  };
}

/** What `POST /v1/payment_intents/:id` changes. @throws StripeError */
export function changesOf(form: Form): Partial<PaymentIntent> {
  return {
    ...("amount" in form ? { amount: amountOf(form) } : {}),
    ...("currency" in form ? { currency: currencyOf(form) } : {}),
    ...("customer" in form ? { customer: textOf(form, "customer") } : {}),
    ...("description" in form ? { description: textOf(form, "description") } : {}),
    ...(Object.keys(formOf(form, "metadata")).length > 0 ? { metadata: textsOf(form, "metadata") } : {}),
  };
}

function amountOf(form: Form): number {
  const amount = numberOf(form, "amount");
  if (amount === null || !Number.isInteger(amount) || amount < 1) {
    throw invalid("amount", "Invalid integer: the amount must be at least 1, in the smallest currency unit.");
  }
  return amount;
}

function currencyOf(form: Form): string {
  const currency = textOf(form, "currency");
  if (currency === null || !/^[a-z]{3}$/i.test(currency)) {
    throw invalid("currency", `Invalid currency: ${currency}.`);
  }
  return currency.toLowerCase();
}
