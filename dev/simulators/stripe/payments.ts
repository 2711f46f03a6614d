import { missing, StripeError, unexpectedState } from "./errors";
import { type Form, textOf } from "./form";
import { changesOf, newPaymentIntent, type PaymentIntent } from "./payment-intent";
import { type Confirmation, confirmationOf, methodOf, type PaymentMethod } from "./payment-method";

/** The events of a PaymentIntent that Medusa is sent. */
export type PaymentEventType =
  | "payment_intent.created"
  | "payment_intent.requires_action"
  | "payment_intent.processing"
  | "payment_intent.amount_capturable_updated"
  | "payment_intent.succeeded"
  | "payment_intent.payment_failed"
  | "payment_intent.canceled";

/** How it ended at the customer's bank. */
export type BankOutcome = "succeeded" | "failed" | "processing";

const OPEN = new Set(["requires_payment_method", "requires_confirmation", "requires_action"]);

/** PaymentIntents and what may happen to them. Speaks no HTTP, sends nothing: it says what came to pass. */
export class Payments {
  private readonly intents = new Map<string, PaymentIntent>();
  private readonly methods = new Map<string, PaymentMethod>();

  /** @param onEvent told of every event, with the intent as it then is */
  constructor(
    private readonly now: () => number,
    private readonly onEvent: (type: PaymentEventType, intent: PaymentIntent) => void,
  ) {}

  /** @throws StripeError */
  create(form: Form): PaymentIntent {
    const intent = newPaymentIntent(form, this.now());
    this.intents.set(intent.id, intent);
    this.tell("payment_intent.created", intent);
    return textOf(form, "confirm") === "true" ? this.confirm(intent.id, form) : intent;
  }

  /** @throws StripeError */
  find(id: string): PaymentIntent {
    const intent = this.intents.get(id);
    if (intent === undefined) {
      throw missing("payment_intent", id);
    }
    return intent;
  }

  /** Newest first. */
  list(): PaymentIntent[] {
    return [...this.intents.values()].reverse();
  }

  /** @throws StripeError */
  update(id: string, form: Form): PaymentIntent {
    const intent = this.find(id);
    if (!OPEN.has(intent.status)) {
      throw unexpectedState(intent, "update");
    }
    return Object.assign(intent, changesOf(form));
  }

  /** What the browser does with Stripe.js when the customer presses "pay". @throws StripeError */
  confirm(id: string, form: Form): PaymentIntent {
    const intent = this.find(id);
    if (!OPEN.has(intent.status)) {
      throw unexpectedState(intent, "confirm");
    }
    const method = methodOf(form);
    const confirmation = method === null ? undefined : confirmationOf(method);
    if (method === null || confirmation === undefined) {
      throw new StripeError(
        400,
        "invalid_request_error",
        "The simulator does not know this payment method.",
        {
          code: "parameter_invalid",
          param: "payment_method",
        },
      );
    }
    this.methods.set(method.id, method);
    intent.payment_method = method.id;
    intent.payment_method_types = [method.type];
    intent.last_payment_error = null;
    return this.carryOut(intent, confirmation, textOf(form, "return_url"));
  }

  /**
   * What the customer's bank says, once for an intent that waits for the customer, and again for one that it is
   * working on.
   *
   * @throws StripeError when it waits for no bank
   */
  hearFromBank(id: string, outcome: BankOutcome): PaymentIntent {
    const intent = this.find(id);
    if (intent.status !== "requires_action" && intent.status !== "processing") {
      throw unexpectedState(intent, "decide at the bank");
    }
    intent.next_action = null;
    if (outcome === "failed") {
      return this.fail(intent, "payment_intent_authentication_failure", "The customer's bank has refused.");
    }
    return outcome === "processing" ? this.process(intent) : this.pay(intent);
  }

  /** @throws StripeError */
  capture(id: string): PaymentIntent {
    const intent = this.find(id);
    if (intent.status !== "requires_capture") {
      throw unexpectedState(intent, "capture");
    }
    return this.succeed(intent);
  }

  /** By the shop, in Stripe's dashboard, or by Stripe itself. @throws StripeError */
  cancel(id: string, reason: string | null): PaymentIntent {
    const intent = this.find(id);
    if (!OPEN.has(intent.status) && intent.status !== "requires_capture") {
      throw unexpectedState(intent, "cancel");
    }
    Object.assign(intent, {
      status: "canceled",
      canceled_at: Math.floor(this.now() / 1000),
      cancellation_reason: reason,
      amount_capturable: 0,
      next_action: null,
    } satisfies Partial<PaymentIntent>);
    this.tell("payment_intent.canceled", intent);
    return intent;
  }

  /** @throws StripeError */
  findMethod(id: string): PaymentMethod {
    const method = this.methods.get(id);
    if (method === undefined) {
      throw missing("PaymentMethod", id);
    }
    return method;
  }

  methodsOf(customer: string): PaymentMethod[] {
    return [...this.methods.values()].filter((method) => method.customer === customer);
  }

  clear(): void {
    this.intents.clear();
    this.methods.clear();
  }

  private carryOut(
    intent: PaymentIntent,
    confirmation: Confirmation,
    returnUrl: string | null,
  ): PaymentIntent {
    switch (confirmation) {
      case "pays":
        return this.pay(intent);
      case "processes":
        return this.process(intent);
      case "redirects":
        intent.status = "requires_action";
        intent.next_action = {
          type: "redirect_to_url",
          redirect_to_url: { url: `https://bank.example/authorize/${intent.id}`, return_url: returnUrl },
        };
        this.tell("payment_intent.requires_action", intent);
        return intent;
      case "declines":
        this.fail(intent, "card_declined", "Your card was declined.");
        throw new StripeError(402, "card_error", "Your card was declined.", {
          code: "card_declined",
          decline_code: "generic_decline",
          payment_intent: structuredClone(intent),
        });
    }
  }

  private pay(intent: PaymentIntent): PaymentIntent {
    if (intent.capture_method === "automatic") {
      return this.succeed(intent);
    }
    intent.status = "requires_capture";
    intent.amount_capturable = intent.amount;
    this.tell("payment_intent.amount_capturable_updated", intent);
    return intent;
  }

  private succeed(intent: PaymentIntent): PaymentIntent {
    intent.status = "succeeded";
    intent.amount_received = intent.amount;
    intent.amount_capturable = 0;
    this.tell("payment_intent.succeeded", intent);
    return intent;
  }

  private process(intent: PaymentIntent): PaymentIntent {
    intent.status = "processing";
    this.tell("payment_intent.processing", intent);
    return intent;
  }

  private fail(intent: PaymentIntent, code: string, message: string): PaymentIntent {
    intent.status = "requires_payment_method";
    intent.last_payment_error = { type: "card_error", code, message };
    intent.payment_method = null;
    this.tell("payment_intent.payment_failed", intent);
    return intent;
  }

  private tell(type: PaymentEventType, intent: PaymentIntent): void {
    this.onEvent(type, structuredClone(intent));
  }
}
