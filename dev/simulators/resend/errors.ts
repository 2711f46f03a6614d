import { type Answer, jsonAnswer } from "../http/answer";

/** The error names of Resend's API that this simulator uses, with their HTTP status. */
const STATUS = {
  invalid_idempotency_key: 400,
  missing_api_key: 401,
  invalid_api_key: 403,
  invalid_access: 403,
  not_found: 404,
  method_not_allowed: 405,
  invalid_idempotent_request: 409,
  concurrent_idempotent_requests: 409,
  validation_error: 422,
  missing_required_field: 422,
  invalid_from_address: 422,
  daily_quota_exceeded: 429,
  rate_limit_exceeded: 429,
} as const;

export type ResendErrorName = keyof typeof STATUS;

/** Something Resend refuses. */
export class ResendError extends Error {
  constructor(
    readonly errorName: ResendErrorName,
    message: string,
  ) {
    super(message);
    this.name = "ResendError";
  }
}

/** An error as Resend writes it: `{ statusCode, message, name }`. */
export function errorAnswer({ errorName, message }: ResendError): Answer {
  return plainErrorAnswer(STATUS[errorName], errorName, message);
}

export function plainErrorAnswer(
  status: number,
  name: string,
  message: string,
  headers: Record<string, string> = {},
): Answer {
  return jsonAnswer(status, { statusCode: status, message, name }, headers);
}
