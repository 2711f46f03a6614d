import type { HttpAnswer } from "../../http/exchange";
import { retryAfterMs } from "../../retry-after";
import { type JsonObject, numberAt, objectIn } from "../../wire/fields";

/** An answer of Shiprocket, taken apart. */
export interface ReadAnswer {
  /** Of HTTP; of the body where it came with 200 and says otherwise. */
  status: number;
  /** Null when it is not Shiprocket's JSON. */
  body: JsonObject | null;
  retry_after_ms: number | null;
  /** When Shiprocket answered, ISO 8601 in UTC; null when it does not say. */
  answered_at: string | null;
}

/**
 * Takes an answer apart. Some errors arrive with HTTP 200 and their status in the body. An empty list stands for an
 * empty object, as PHP writes both alike, and a list of objects for all of them together.
 *
 * @param now milliseconds since the epoch
 */
export function readAnswer({ status, headers, text }: HttpAnswer, now: number): ReadAnswer {
  const parsed = parseOrNull(text);
  const body = Array.isArray(parsed) ? together(parsed) : objectIn(parsed);
  const inside = body === null ? null : numberAt(body, "status_code");
  const isError = inside !== null && Number.isInteger(inside) && inside >= 400 && inside <= 599;
  const date = Date.parse(headers.get("date") ?? "");
  return {
    status: isOk(status) && isError ? inside : status,
    body,
    retry_after_ms: retryAfterMs(headers.get("retry-after"), now),
    answered_at: Number.isNaN(date) ? null : new Date(date).toISOString(),
  };
}

export function isOk(status: number): boolean {
  return status >= 200 && status <= 299;
}

function together(list: unknown[]): JsonObject {
  return Object.fromEntries(list.flatMap((item) => Object.entries(objectIn(item) ?? {})));
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
