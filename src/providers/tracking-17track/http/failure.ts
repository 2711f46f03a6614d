import { ProviderCallError } from "../../../modules/tracking/provider";
import { type SortedError, scopeOf, sortError } from "../sorting/errors";

/** A try that failed: the error it ends in, and whether another try makes sense. */
export interface Failure {
  error: ProviderCallError;
  again: boolean;
  /** Milliseconds 17TRACK asked to wait; null when it did not. */
  retry_after_ms: number | null;
}

/** No answer came: refused, dropped, or too late. `cause` is a system error code such as ECONNRESET. */
export function unreachable(endpoint: string, cause: string): Failure {
  return retry(`17TRACK could not be reached for ${endpoint} (${cause}).`, null, undefined);
}

/** Something came that is not an answer of 17TRACK. */
export function unreadable(endpoint: string, status: number): Failure {
  return retry(
    `17TRACK answered ${endpoint} with something that is not its JSON (HTTP ${status}).`,
    null,
    String(status),
  );
}

/** An HTTP status that says no. `code` is 17TRACK's own, when the body held one. */
export function failedByStatus(
  endpoint: string,
  status: number,
  code: string | null,
  retryAfterMs: number | null,
): Failure {
  if (status === 429 || status === 408 || status === 425 || status >= 500) {
    return retry(`17TRACK answered ${endpoint} with HTTP ${status}.`, retryAfterMs, code ?? String(status));
  }
  const sorted = code === null ? null : failedByCode(endpoint, code, retryAfterMs);
  if (sorted !== null) {
    return sorted;
  }
  const named = `17TRACK answered ${endpoint} with HTTP ${status}.`;
  const known = sortError(status === 401 || status === 404 ? String(status) : null);
  return known.kind === "configuration"
    ? misconfigured(named, known, code ?? String(status))
    : misconfigured(
        named,
        { concerns: "endpoint", message: "Check base_url and version of the 17TRACK provider." },
        code ?? String(status),
      );
}

/**
 * A code that condemns the whole request whatever was in it.
 *
 * @returns null when the code speaks of the request's content
 */
export function failedByCode(
  endpoint: string,
  code: string | null,
  retryAfterMs: number | null,
): Failure | null {
  const sorted = sortError(code);
  const named = `17TRACK refused ${endpoint} (code ${code ?? "none"}).`;
  switch (sorted.kind) {
    case "try_later":
      return code === "-18010014"
        ? null
        : retry(`${named} ${sorted.message}`, retryAfterMs, code ?? undefined);
    case "wait_for_quota":
      return final(`${named} ${sorted.message}`, { kind: "quota" }, code);
    case "configuration":
      return misconfigured(named, sorted, code);
    default:
      return null;
  }
}

function retry(message: string, retryAfterMs: number | null, code: string | undefined): Failure {
  const error = new ProviderCallError(message, {
    kind: "retry",
    ...(retryAfterMs === null ? {} : { retry_after_ms: retryAfterMs }),
    ...(code === undefined ? {} : { code }),
  });
  return { error, again: true, retry_after_ms: retryAfterMs };
}

function misconfigured(
  named: string,
  { concerns, message }: Pick<SortedError & { kind: "configuration" }, "concerns" | "message">,
  code: string | null,
): Failure {
  return final(`${named} ${message}`, { kind: "configuration", ...scopeOf(concerns) }, code);
}

function final(
  message: string,
  details: Pick<ProviderCallError["details"], "kind" | "scope">,
  code: string | null,
): Failure {
  const error = new ProviderCallError(message, { ...details, ...(code === null ? {} : { code }) });
  return { error, again: false, retry_after_ms: null };
}
