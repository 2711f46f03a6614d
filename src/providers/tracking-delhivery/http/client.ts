import type { CallContext } from "../../../modules/tracking/provider";
import { ProviderCallError } from "../../../modules/tracking/provider";
import { retryAfterMs } from "../../retry-after";
import { type JsonObject, objectIn, textAt } from "../../wire/fields";
import type { DelhiverySettings } from "../options";

/** What Delhivery answered. */
export interface Answer {
  body: JsonObject;
  /** By Delhivery's own clock: UTC, ISO 8601 with `Z`; null when it did not say. */
  answered_at: string | null;
}

/** The firewall counts calls of five minutes, and wants to be left alone for this long. */
const FIREWALL_PAUSE_MS = 30_000;

/**
 * Asks Delhivery. Nothing is tried again in here: whoever asks is told whether and when to. Messages and errors never hold
 * the token, a number, or anything about a customer.
 */
export class DelhiveryClient {
  constructor(private readonly settings: Pick<DelhiverySettings, "token" | "base_url" | "timeout_ms">) {}

  /**
   * One request.
   *
   * @param path with its query
   * @throws ProviderCallError when no JSON object came
   */
  get(path: string, { limited }: Pick<CallContext, "limited">): Promise<Answer> {
    return limited(() => this.send(path));
  }

  private async send(path: string): Promise<Answer> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.settings.base_url}${path}`, {
        headers: { authorization: `Token ${this.settings.token}`, accept: "application/json" },
        // A redirect would carry the token to another host.
        redirect: "manual",
        signal: AbortSignal.timeout(this.settings.timeout_ms),
      });
      text = await response.text();
    } catch (error) {
      const cause = objectIn(error)?.name === "TimeoutError" ? "timed out" : "connection failed";
      throw new ProviderCallError(`Delhivery could not be reached (${cause}).`, { kind: "retry" });
    }
    const body = objectIn(parseOrNull(text));
    if (!response.ok) {
      throw failureOf(response, body);
    }
    if (body === null) {
      throw new ProviderCallError("Delhivery answered with something that is not its JSON.", {
        kind: "retry",
      });
    }
    return { body, answered_at: instantOf(response.headers.get("date")) };
  }
}

/**
 * What an HTTP status means. 401 is a token that Delhivery does not take. 403 comes from the firewall before it, to whoever
 * calls too often, with a page of its own; only where Delhivery itself speaks of the token in it is that to blame.
 */
function failureOf({ status, headers }: Response, body: JsonObject | null): ProviderCallError {
  const code = String(status);
  const detail = body === null ? null : textAt(body, "detail", 200);
  if (status === 401 || (status === 403 && /\b(?:token|credentials?)\b/i.test(detail ?? ""))) {
    return new ProviderCallError(
      "Delhivery does not take the token. Copy it again from Delhivery One (Settings, API Setup): a new token ends the old one at once, and staging has tokens of its own.",
      { kind: "configuration", code },
    );
  }
  const asked = retryAfterMs(headers.get("retry-after"), Date.now()) ?? 0;
  if (status === 403 || status === 429) {
    return new ProviderCallError(
      `Delhivery's firewall asks for fewer calls (HTTP ${status}). It is left alone for a while.`,
      { kind: "retry", retry_after_ms: Math.max(asked, FIREWALL_PAUSE_MS), code },
    );
  }
  if (status === 408 || status === 425 || status >= 500) {
    const wait = asked > 0 ? { retry_after_ms: asked } : {};
    return new ProviderCallError(`Delhivery answered with HTTP ${status}.`, { kind: "retry", code, ...wait });
  }
  return new ProviderCallError(
    `Delhivery answered with HTTP ${status}. Check base_url and environment of the Delhivery provider.`,
    { kind: "configuration", code },
  );
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function instantOf(date: string | null): string | null {
  const at = Date.parse(date ?? "");
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}
