import { Failure, isPassing } from "../../http/failure";

/** No answer came. `cause` is a system error code such as ECONNRESET. */
export function unreachable(endpoint: string, cause: string): Failure {
  return Failure.retry(`Shiprocket could not be reached for ${endpoint} (${cause}).`);
}

/** Something came that is not an answer of Shiprocket. */
export function unreadable(endpoint: string, status: number): Failure {
  return Failure.retry(
    `Shiprocket answered ${endpoint} with something that is not its JSON (HTTP ${status}).`,
    String(status),
  );
}

/**
 * A status that says no to the whole request. Its words are not repeated: they may hold numbers and names.
 *
 * @param status of HTTP, or the one in the body of an answer that came with 200
 */
export function failedByStatus(endpoint: string, status: number, retryAfterMs: number | null): Failure {
  const said = `Shiprocket answered ${endpoint} with ${status}.`;
  if (isPassing(status)) {
    return Failure.retry(said, String(status), retryAfterMs);
  }
  const cure =
    status === 403
      ? "The API user may not do that: give it the module in Shiprocket (Settings, API), or see whether the account is blocked."
      : "Check base_url of the Shiprocket provider.";
  return Failure.final(`${said} ${cure}`, { kind: "configuration" }, String(status));
}
