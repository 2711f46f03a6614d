import { Failure, isPassing } from "../../http/failure";
import { type SortedError, scopeOf, sortError } from "../sorting/errors";

/** No answer came: refused, dropped, or too late. `cause` is a system error code such as ECONNRESET. */
export function unreachable(endpoint: string, cause: string): Failure {
  return Failure.retry(`17TRACK could not be reached for ${endpoint} (${cause}).`);
}

/** Something came that is not an answer of 17TRACK. */
export function unreadable(endpoint: string, status: number): Failure {
  return Failure.retry(
    `17TRACK answered ${endpoint} with something that is not its JSON (HTTP ${status}).`,
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
  if (isPassing(status)) {
    return Failure.retry(
      `17TRACK answered ${endpoint} with HTTP ${status}.`,
      code ?? String(status),
      retryAfterMs,
    );
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
        : Failure.retry(`${named} ${sorted.message}`, code ?? undefined, retryAfterMs);
    case "wait_for_quota":
      return Failure.final(`${named} ${sorted.message}`, { kind: "quota" }, code ?? undefined);
    case "configuration":
      return misconfigured(named, sorted, code);
    default:
      return null;
  }
}

function misconfigured(
  named: string,
  { concerns, message }: Pick<SortedError & { kind: "configuration" }, "concerns" | "message">,
  code: string | null,
): Failure {
  return Failure.final(
    `${named} ${message}`,
    { kind: "configuration", ...scopeOf(concerns) },
    code ?? undefined,
  );
}
