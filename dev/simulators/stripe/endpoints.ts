import { StripeError } from "./errors";
import { type Form, listOf, textOf } from "./form";
import { newId } from "./new-id";
import type { PaymentIntent } from "./payment-intent";
import type { StripeSimulator } from "./simulator";

interface Call {
  simulator: StripeSimulator;
  /** The `:id` of the path. */
  id: string;
  form: Form;
}

/** The calls that `@medusajs/payment-stripe` makes; `confirm` is the one that Stripe.js makes in the browser. */
const ENDPOINTS: Record<string, (call: Call) => object> = {
  "POST /v1/payment_intents": ({ simulator, form }) =>
    expanded(simulator, simulator.payments.create(form), form),
  "GET /v1/payment_intents/:id": ({ simulator, id, form }) =>
    expanded(simulator, simulator.payments.find(id), form),
  "POST /v1/payment_intents/:id": ({ simulator, id, form }) =>
    expanded(simulator, simulator.payments.update(id, form), form),
  "POST /v1/payment_intents/:id/confirm": ({ simulator, id, form }) => simulator.payments.confirm(id, form),
  "POST /v1/payment_intents/:id/capture": ({ simulator, id }) => simulator.payments.capture(id),
  "POST /v1/payment_intents/:id/cancel": ({ simulator, id, form }) =>
    simulator.payments.cancel(id, textOf(form, "cancellation_reason")),
  "POST /v1/refunds": ({ simulator, form }) => simulator.refunds.create(form),
  "POST /v1/customers": ({ simulator, form }) => simulator.customers.create(form),
  "POST /v1/customers/:id": ({ simulator, id, form }) => simulator.customers.update(id, form),
  "DELETE /v1/customers/:id": ({ simulator, id }) => simulator.customers.delete(id),
  "GET /v1/customers/:id/payment_methods": ({ simulator, id }) => ({
    object: "list",
    data: simulator.payments.methodsOf(simulator.customers.find(id).id),
    has_more: false,
  }),
  "POST /v1/setup_intents": ({ form }) => ({
    id: newId("seti"),
    object: "setup_intent",
    customer: textOf(form, "customer"),
    status: "requires_payment_method",
  }),
  "GET /v1/payment_methods/:id": ({ simulator, id }) => simulator.payments.findMethod(id),
  "POST /v1/payment_methods/:id/detach": ({ simulator, id }) =>
    Object.assign(simulator.payments.findMethod(id), { customer: null }),
};

/**
 * Carries out one call of the API.
 *
 * @returns what Stripe answers with 200
 * @throws StripeError
 */
export function carryOut(simulator: StripeSimulator, method: string, path: string, form: Form): object {
  const [, version, resource, id, action] = path.split("/");
  const pattern = [`/${version}/${resource}`, id === undefined ? null : ":id", action ?? null]
    .filter((part) => part !== null)
    .join("/");
  const endpoint = ENDPOINTS[`${method} ${pattern}`];
  if (endpoint === undefined) {
    throw new StripeError(404, "invalid_request_error", `Unrecognized request URL (${method}: ${path}).`);
  }
  return endpoint({ simulator, id: decodeURIComponent(id ?? ""), form });
}

/** An intent with its payment method put in where `expand` asks for it. */
function expanded({ payments }: StripeSimulator, intent: PaymentIntent, form: Form): object {
  const wantsMethod = listOf(form, "expand").includes("payment_method");
  return wantsMethod && intent.payment_method !== null
    ? { ...intent, payment_method: payments.findMethod(intent.payment_method) }
    : intent;
}
