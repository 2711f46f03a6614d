/** How to go on after a failure. */
export type Remedy =
  /** The same mail may be sent again: at once, or after the time the answer names. */
  | "retry"
  /** The account's mails for today or this month are used up; the next day may bring new ones. */
  | "next_day"
  /** Trying again changes nothing until a person has mended something. */
  | "mend";

interface Failure {
  remedy: Remedy;
  /** What a person can do about it; for those that pass by themselves, nothing. */
  advice?: string;
}

const KEY = "Check the API key in the options of notification-resend.";

/**
 * Every error that Resend documents (resend.com/docs/api-reference/errors), sorted once.
 * What is not here is judged by its HTTP status.
 */
export const FAILURES: Readonly<Record<string, Failure>> = {
  rate_limit_exceeded: { remedy: "retry" },
  concurrent_idempotent_requests: { remedy: "retry" },
  internal_server_error: { remedy: "retry" },

  daily_quota_exceeded: {
    remedy: "next_day",
    advice: "Wait until tomorrow, or take a larger plan at Resend.",
  },
  monthly_quota_exceeded: { remedy: "next_day", advice: "Take a larger plan at Resend." },

  missing_api_key: { remedy: "mend", advice: KEY },
  invalid_api_key: { remedy: "mend", advice: KEY },
  restricted_api_key: { remedy: "mend", advice: `${KEY} It must be allowed to send from this domain.` },
  invalid_access: { remedy: "mend", advice: KEY },
  validation_error: {
    remedy: "mend",
    advice: "Check the recipient and the sender; the sender's domain must be verified at Resend.",
  },
  invalid_from_address: {
    remedy: "mend",
    advice: 'Write the sender as "mail@shop.example" or "My shop <mail@shop.example>".',
  },
  invalid_idempotent_request: {
    remedy: "mend",
    advice: "A different mail was sent under this idempotency key within the last 24 hours. Use another key.",
  },
  invalid_idempotency_key: { remedy: "mend", advice: "Use a key of 1 to 256 characters." },
  missing_required_field: { remedy: "mend" },
  invalid_attachment: { remedy: "mend", advice: "Check the attachments." },
  invalid_parameter: { remedy: "mend" },
  invalid_region: { remedy: "mend" },
  not_found: { remedy: "mend", advice: "Check the base_url in the options of notification-resend." },
  method_not_allowed: { remedy: "mend", advice: "Check the base_url in the options of notification-resend." },
  security_error: { remedy: "mend", advice: "Ask Resend's support what they object to." },
};

/**
 * What to do about an error that is not documented: server errors, time-outs and "too many" pass; others do not.
 * @param status HTTP status; null when no answer came
 */
export function remedyForStatus(status: number | null): Remedy {
  const passes = status === null || status >= 500 || [408, 425, 429].includes(status);
  return passes ? "retry" : "mend";
}
