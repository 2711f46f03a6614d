import { objectIn, textOf } from "../wire/fields";

/** What a service answered, whatever its status. */
export interface HttpAnswer {
  status: number;
  headers: Headers;
  text: string;
}

/** No answer came. `cause` is a system error code such as ECONNRESET, or a short word. */
export interface NoAnswer {
  cause: string;
}

/**
 * One HTTP request with a secret in it. Redirects are not followed: they would carry the secret to another host.
 *
 * @param timeoutMs until the whole answer must be there
 */
export async function exchange(
  url: string,
  init: { method: "GET" | "POST"; headers: Record<string, string>; body?: string },
  timeoutMs: number,
): Promise<HttpAnswer | NoAnswer> {
  try {
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    return { cause: causeOf(error) };
  }
}

/** A short word for a failed fetch; never its message, which may hold the address or a header. */
function causeOf(error: unknown): string {
  const failed = objectIn(error);
  const code = failed === null ? null : textOf(objectIn(failed.cause)?.code);
  if (failed?.name === "TimeoutError") {
    return "timed out";
  }
  return code !== null && /^[A-Z0-9_]+$/.test(code) ? code : "connection failed";
}
