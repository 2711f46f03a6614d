import { setTimeout as pause } from "node:timers/promises";
import type { CallContext } from "../../../modules/tracking/provider";
import { retryAfterMs } from "../../retry-after";
import { objectIn, textOf } from "../../wire/fields";
import type { Track17Settings } from "../options";
import { type Answer, readEnvelope } from "../wire/envelope";
import { backOffMs } from "./back-off";
import { type Failure, failedByCode, failedByStatus, unreachable, unreadable } from "./failure";

export type Endpoint =
  | "register"
  | "changecarrier"
  | "changeinfo"
  | "stoptrack"
  | "retrack"
  | "deletetrack"
  | "gettrackinfo"
  | "gettracklist"
  | "getquota"
  | "push";

/** Time and chance, so that tests need neither. */
export interface Clock {
  now(): number;
  wait(ms: number): Promise<unknown>;
  random(): number;
}

const REAL_CLOCK: Clock = { now: Date.now, wait: (ms) => pause(ms), random: Math.random };

/** A caller holds a lease while it waits; what takes longer is handed back with the time to wait. */
const LONGEST_PAUSE_MS = 10_000;

/** Posts JSON to 17TRACK. Messages and errors never hold the key, a number or anything about a customer. */
export class Track17Client {
  constructor(
    private readonly settings: Pick<
      Track17Settings,
      "api_key" | "base_url" | "version" | "timeout_ms" | "max_attempts"
    >,
    private readonly clock: Clock = REAL_CLOCK,
  ) {}

  /**
   * One request, tried again with growing gaps on 429, 5xx, dropped connections and time-outs. Every try waits for
   * a slot of its own.
   *
   * @returns 17TRACK's answer; `refused` only for what lies in the content of the request
   * @throws ProviderCallError when the last try failed, at once when key, address or account are at fault or the
   *   quota is used up, and with `retry_after_ms` when 17TRACK asks for a longer wait than is worth waiting here
   */
  async post(endpoint: Endpoint, body: unknown, context: CallContext): Promise<Answer> {
    for (let tries = 1; ; tries += 1) {
      const outcome = await context.limited(() => this.try(endpoint, body));
      if (!("error" in outcome)) {
        return outcome;
      }
      const wait = Math.max(outcome.retry_after_ms ?? 0, backOffMs(tries, this.clock.random()));
      if (!outcome.again || tries >= this.settings.max_attempts || wait > LONGEST_PAUSE_MS) {
        throw outcome.error;
      }
      await this.clock.wait(wait);
    }
  }

  private async try(endpoint: Endpoint, body: unknown): Promise<Answer | Failure> {
    let response: Response;
    let text: string;
    try {
      response = await fetch(`${this.settings.base_url}/${this.settings.version}/${endpoint}`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          "17token": this.settings.api_key,
        },
        body: JSON.stringify(body),
        // A redirect would carry the key to another host.
        redirect: "manual",
        signal: AbortSignal.timeout(this.settings.timeout_ms),
      });
      text = await response.text();
    } catch (error) {
      return unreachable(endpoint, causeOf(error));
    }
    const answer = readEnvelope(text);
    const retryAfter = retryAfterMs(response.headers.get("retry-after"), this.clock.now());
    if (!response.ok) {
      return failedByStatus(
        endpoint,
        response.status,
        answer?.kind === "refused" ? answer.code : null,
        retryAfter,
      );
    }
    if (answer === null) {
      return unreadable(endpoint, response.status);
    }
    return (answer.kind === "refused" ? failedByCode(endpoint, answer.code, retryAfter) : null) ?? answer;
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
