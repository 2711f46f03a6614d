import { type Answer, jsonAnswer } from "../http/answer";

/** Something Shiprocket refuses. */
export class ShiprocketError extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** By field, of a 422. */
    readonly errors?: Record<string, string[]>,
  ) {
    super(message);
    this.name = "ShiprocketError";
  }
}

/** An error as Shiprocket writes it: `{ message, status_code }`, and `errors` where fields are wrong. */
export function errorAnswer(
  { status, message, errors }: ShiprocketError,
  { with200, headers = {} }: { with200: boolean; headers?: Record<string, string> },
): Answer {
  const body = { message, ...(errors === undefined ? {} : { errors }), status_code: status };
  return jsonAnswer(with200 ? 200 : status, body, headers);
}
