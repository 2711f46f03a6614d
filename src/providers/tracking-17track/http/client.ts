import type { CallContext } from "../../../modules/tracking/provider";
import { type Clock, REAL_CLOCK } from "../../http/clock";
import { exchange } from "../../http/exchange";
import type { Failure } from "../../http/failure";
import { repeat } from "../../http/repeat";
import { retryAfterMs } from "../../retry-after";
import type { Track17Settings } from "../options";
import { type Answer, readEnvelope } from "../wire/envelope";
import { failedByCode, failedByStatus, unreachable, unreadable } from "./failure";

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
  post(endpoint: Endpoint, body: unknown, context: Pick<CallContext, "limited">): Promise<Answer> {
    const { clock } = this;
    return repeat(() => this.try(endpoint, body), {
      context,
      max_attempts: this.settings.max_attempts,
      clock,
    });
  }

  private async try(endpoint: Endpoint, body: unknown): Promise<Answer | Failure> {
    const { base_url, version, api_key, timeout_ms } = this.settings;
    const response = await exchange(
      `${base_url}/${version}/${endpoint}`,
      {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json", "17token": api_key },
        body: JSON.stringify(body),
      },
      timeout_ms,
    );
    if ("cause" in response) {
      return unreachable(endpoint, response.cause);
    }
    const { status, headers, text } = response;
    const answer = readEnvelope(text);
    const retryAfter = retryAfterMs(headers.get("retry-after"), this.clock.now());
    if (status < 200 || status > 299) {
      return failedByStatus(endpoint, status, answer?.kind === "refused" ? answer.code : null, retryAfter);
    }
    if (answer === null) {
      return unreadable(endpoint, status);
    }
    return (answer.kind === "refused" ? failedByCode(endpoint, answer.code, retryAfter) : null) ?? answer;
  }
}
