import { createHash } from "node:crypto";
import { type CallContext, type IssuedToken, ProviderCallError } from "../../../modules/tracking/provider";
import { type Clock, REAL_CLOCK } from "../../http/clock";
import { exchange } from "../../http/exchange";
import { Failure } from "../../http/failure";
import { repeat } from "../../http/repeat";
import { type JsonObject, textAt } from "../../wire/fields";
import type { ShiprocketSettings } from "../options";
import { isOk, type ReadAnswer, readAnswer } from "./answer";
import { failedByStatus, unreachable, unreadable } from "./failure";
import { tokenExpiry } from "./token-expiry";

/** A request, its path behind the base address. */
export interface ShiprocketRequest {
  /** How messages call it: the path without what stands for a package. */
  endpoint: string;
  path: string;
  method: "GET" | "POST";
  body?: object;
}

/** What came of a request that Shiprocket understood. */
export type Answer =
  | { kind: "answered"; body: JsonObject; answered_at: string | null }
  /** It has nothing under this name. */
  | { kind: "not_found" }
  /** Something in the content of the request is wrong. */
  | { kind: "refused"; status: number };

/** A token that is not taken any more. */
const UNAUTHORIZED = "unauthorized";

/** Asks Shiprocket. Messages and errors never hold token, password, a number or anything about a customer. */
export class ShiprocketClient {
  private readonly tokenName: string;

  constructor(
    private readonly settings: Pick<
      ShiprocketSettings,
      "email" | "password" | "base_url" | "timeout_ms" | "max_attempts"
    >,
    private readonly clock: Clock = REAL_CLOCK,
  ) {
    // Another user's token, or another server's, must not be taken for ours. A hash, as names are no place for addresses.
    const owner = createHash("sha256").update(`${settings.base_url} ${settings.email.toLowerCase()}`);
    this.tokenName = `login:${owner.digest("hex").slice(0, 16)}`;
  }

  /**
   * One request, tried again with growing gaps on 429, 5xx, dropped connections and time-outs; with a new token when the
   * one there is refused, once.
   *
   * @throws ProviderCallError when it failed as a whole
   */
  async send(request: ShiprocketRequest, context: CallContext): Promise<Answer> {
    const signIn = () => this.signIn(context);
    const token = await context.token(this.tokenName, signIn);
    const answer = await this.sendWith(token, request, context);
    if (answer !== UNAUTHORIZED) {
      return answer;
    }
    const renewed = await context.token(this.tokenName, signIn, token);
    const second = await this.sendWith(renewed, request, context);
    if (second === UNAUTHORIZED) {
      throw new ProviderCallError(
        `Shiprocket refuses ${request.endpoint} with the token it has just given (401). See whether the API user is active and may use this (Settings, API).`,
        { kind: "configuration", code: "401" },
      );
    }
    return second;
  }

  private sendWith(
    token: string,
    { endpoint, path, method, body }: ShiprocketRequest,
    context: CallContext,
  ): Promise<Answer | typeof UNAUTHORIZED> {
    return this.repeat(context, async () => {
      const read = await this.try(endpoint, path, method, { authorization: `Bearer ${token}` }, body);
      return read instanceof Failure ? read : sortAnswer(endpoint, read);
    });
  }

  private signIn(context: CallContext): Promise<IssuedToken> {
    const { email, password } = this.settings;
    return this.repeat(context, async () => {
      const read = await this.try("auth/login", "auth/login", "POST", {}, { email, password });
      return read instanceof Failure ? read : this.readToken(read);
    });
  }

  private readToken({ status, body, retry_after_ms }: ReadAnswer): IssuedToken | Failure {
    if ([400, 401, 403, 422].includes(status)) {
      return Failure.final(
        `Shiprocket does not let the API user sign in (${status}). Check e-mail and password: they are those of an API user (Settings, API), not the ones people sign in with.`,
        { kind: "configuration" },
        String(status),
      );
    }
    if (!isOk(status)) {
      return failedByStatus("auth/login", status, retry_after_ms);
    }
    const value = body === null ? null : textAt(body, "token", 10_000);
    return value === null
      ? unreadable("auth/login", status)
      : { value, expires_at: tokenExpiry(value, this.clock.now()) };
  }

  private repeat<T>(context: CallContext, attempt: () => Promise<T | Failure>): Promise<T> {
    return repeat(attempt, { context, max_attempts: this.settings.max_attempts, clock: this.clock });
  }

  private async try(
    endpoint: string,
    path: string,
    method: "GET" | "POST",
    headers: Record<string, string>,
    body: object | undefined,
  ): Promise<ReadAnswer | Failure> {
    const { base_url, timeout_ms } = this.settings;
    const answer = await exchange(
      `${base_url}/${path}`,
      {
        method,
        headers: {
          accept: "application/json",
          ...headers,
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      },
      timeout_ms,
    );
    return "cause" in answer ? unreachable(endpoint, answer.cause) : readAnswer(answer, this.clock.now());
  }
}

function sortAnswer(
  endpoint: string,
  { status, body, retry_after_ms, answered_at }: ReadAnswer,
): Answer | typeof UNAUTHORIZED | Failure {
  if (status === 401) {
    return UNAUTHORIZED;
  }
  if (status === 400 || status === 422) {
    return { kind: "refused", status };
  }
  // A page that is not there is somebody else's 404.
  if (status === 404 && body !== null && ("status_code" in body || "message" in body)) {
    return { kind: "not_found" };
  }
  if (!isOk(status)) {
    return failedByStatus(endpoint, status, retry_after_ms);
  }
  return body === null ? unreadable(endpoint, status) : { kind: "answered", body, answered_at };
}
