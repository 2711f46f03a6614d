import { type Answer, jsonAnswer } from "../http/answer";
import type { PaymentIntent } from "./payment-intent";

type StripeErrorType = "invalid_request_error" | "card_error" | "idempotency_error" | "api_error";

interface ErrorDetails {
  code?: string;
  param?: string;
  decline_code?: string;
  payment_intent?: PaymentIntent;
}

/** Something Stripe refuses. */
export class StripeError extends Error {
  constructor(
    readonly status: number,
    readonly type: StripeErrorType,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = "StripeError";
  }
}

export function missing(kind: string, id: string): StripeError {
  return new StripeError(404, "invalid_request_error", `No such ${kind}: '${id}'`, {
    code: "resource_missing",
    param: "id",
  });
}

export function invalid(param: string, message: string): StripeError {
  return new StripeError(400, "invalid_request_error", message, { code: "parameter_invalid", param });
}

/** The intent cannot do this in its state; as Stripe does, the error carries the intent. */
export function unexpectedState(intent: PaymentIntent, verb: string): StripeError {
  return new StripeError(
    400,
    "invalid_request_error",
    `You cannot ${verb} this PaymentIntent because it has a status of ${intent.status}.`,
    { code: "payment_intent_unexpected_state", payment_intent: structuredClone(intent) },
  );
}

/** An error as Stripe writes it: `{ error: { type, message, … } }`. */
export function errorAnswer({ status, type, message, details }: StripeError): Answer {
  return jsonAnswer(status, { error: { type, message, ...details } });
}
