import type { MailFailure } from "../../contracts/mail-failure";
import { ResendError } from "./errors";
import { FAILURES, type Remedy, remedyForStatus } from "./failures";
import { type AnswerHeaders, requestedWait, untilNextUtcDay } from "./requested-wait";

/** What the SDK hands back. Its types promise more than a proxy in between keeps, so nothing is relied on. */
export interface SdkAnswer {
  data: unknown;
  error: unknown;
  headers: AnswerHeaders | null;
}

/** Nobody said how long; so short that it helps against a burst. */
const SHORT_WAIT_MS = 1000;

/**
 * The id that Resend gave the mail.
 * @throws ResendError for every other answer
 */
export function readAnswer({ data, error, headers }: SdkAnswer, now: Date): string {
  const id = textAt(data, "id");
  if (!error && id) {
    return id;
  }
  const code = textAt(error, "name")?.replace(/\W/g, "_") ?? "unreadable_answer";
  const status = numberAt(error, "statusCode");
  // Without an error this is a 2xx that does not come from Resend: with a key, asking again can do no harm.
  const known = Object.hasOwn(FAILURES, code) ? FAILURES[code] : undefined;
  const remedy = error ? (known?.remedy ?? remedyForStatus(status)) : "retry";
  const said = textAt(error, "message") ?? "The answer could not be read. Check the base_url";
  throw new ResendError(
    ["Resend did not take the mail:", withoutPrivacy(said), known?.advice].filter(Boolean).join(" "),
    failureFor(code, remedy, headers, now),
  );
}

function failureFor(code: string, remedy: Remedy, headers: AnswerHeaders | null, now: Date): MailFailure {
  const asked = requestedWait(headers, now, code === "rate_limit_exceeded");
  switch (remedy) {
    case "mend":
      return { code, retryable: false, retry_after_ms: null };
    case "next_day":
      return { code, retryable: true, retry_after_ms: Math.max(asked ?? 0, untilNextUtcDay(now)) };
    case "retry":
      return {
        code,
        retryable: true,
        retry_after_ms: asked ?? (code === "rate_limit_exceeded" ? SHORT_WAIT_MS : null),
      };
  }
}

/** Errors are logged and kept; addresses of customers and keys must be neither. */
function withoutPrivacy(message: string): string {
  const text = message
    .slice(0, 500)
    .replace(/[^\s<>"'`(),;:]+@[^\s<>"'`(),;:]+/g, "<address>")
    .replace(/\bre_\w{6,}/g, "<key>")
    .trim();
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function textAt(value: unknown, key: string): string | null {
  const found = valueAt(value, key);
  return typeof found === "string" && found !== "" ? found : null;
}

function numberAt(value: unknown, key: string): number | null {
  const found = valueAt(value, key);
  return typeof found === "number" ? found : null;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
