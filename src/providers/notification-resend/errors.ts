import { MedusaError } from "@medusajs/framework/utils";
import { type MailFailure, markMailFailure } from "../../contracts/mail-failure";

/** A mail that Resend did not take. Its message carries the rest through Medusa's Notification module. */
export class ResendError extends MedusaError implements MailFailure {
  readonly retryable: boolean;
  readonly retry_after_ms: number | null;
  readonly code: string;

  constructor(message: string, failure: MailFailure) {
    super(
      failure.retryable ? MedusaError.Types.UNEXPECTED_STATE : MedusaError.Types.INVALID_DATA,
      markMailFailure(message, failure),
      failure.code,
    );
    this.name = "ResendError";
    this.code = failure.code;
    this.retryable = failure.retryable;
    this.retry_after_ms = failure.retry_after_ms;
  }
}
