import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, jsonAnswer } from "../http/answer";
import { answerCall } from "../http/answer-call";
import type { ApiFault } from "../http/api-faults";
import { parseJson, readText } from "../http/body";
import { errorAnswer, plainErrorAnswer, ResendError } from "./errors";
import type { Mail } from "./mailbox";
import type { ResendSimulator } from "./simulator";

/** Calls kept for reading. */
const KEPT = 5_000;

/** Whether a path belongs to Resend's API rather than to the simulator's own pages. */
export function isApiPath(pathname: string): boolean {
  return pathname === "/emails" || pathname.startsWith("/emails/");
}

/** Answers one call of the API, as well or as badly as the control ordered. */
export async function handleResendCall(
  simulator: ResendSimulator,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const limit = rateLimit(simulator);
  const key = headerOf(request, "idempotency-key");
  const body = parseJson(await readText(request));
  const logged = {
    at: new Date().toISOString(),
    method: request.method ?? "",
    path: pathname,
    idempotency_key: key,
    status: null as number | null,
    fault: null as string | null,
  };
  simulator.calls = [...simulator.calls.slice(-KEPT), logged];
  const refusal = attempt(() => refuse(simulator, request, key, limit.exceeded));
  const struck = refusal === null ? simulator.faults.strikeCall(pathname) : { latency_ms: 0, fault: null };
  const work = () => refusal ?? attempt(() => run(simulator, request, pathname, body, key));
  const end = refusal === null && key !== null ? simulator.keys.begin(key) : () => {};
  response.once("close", end);
  const withLimit = () => addHeaders(work() ?? jsonAnswer(200, {}), limit.headers);
  const outcome = await answerCall({ request, response }, struck, withLimit, (fault) =>
    addHeaders(faultAnswer(fault), limit.headers),
  );
  if (outcome.status !== null) {
    end();
  }
  Object.assign(logged, outcome);
}

function refuse(
  { settings, keys }: ResendSimulator,
  request: IncomingMessage,
  key: string | null,
  tooMany: boolean,
): null {
  if (headerOf(request, "user-agent") === null) {
    throw new ResendError("invalid_access", "The User-Agent header is required.");
  }
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) {
    throw new ResendError("missing_api_key", "Missing API key in the authorization header.");
  }
  if (settings.api_key !== null && token !== settings.api_key) {
    throw new ResendError("invalid_api_key", "API key is invalid.");
  }
  if (tooMany) {
    const { requests_per_second } = settings;
    throw new ResendError(
      "rate_limit_exceeded",
      `Too many requests. You can only make ${requests_per_second} requests per second.`,
    );
  }
  if (key !== null) {
    keys.check(key);
  }
  return null;
}

function run(
  simulator: ResendSimulator,
  request: IncomingMessage,
  pathname: string,
  body: ReturnType<typeof parseJson>,
  key: string | null,
): Answer {
  if (!body.ok) {
    throw new ResendError("validation_error", "The request body is not valid JSON.");
  }
  const id = /^\/emails\/([^/]+)$/.exec(pathname)?.[1];
  if (request.method === "POST" && pathname === "/emails") {
    return jsonAnswer(200, simulator.send(body.value, key));
  }
  if (request.method === "POST" && id === "batch") {
    const permissive = headerOf(request, "x-batch-validation") === "permissive";
    return jsonAnswer(200, simulator.sendBatch(body.value, key, permissive));
  }
  if (request.method === "GET" && id !== undefined) {
    const mail = simulator.mailbox.find(id);
    if (mail === undefined) {
      throw new ResendError("not_found", "Email not found");
    }
    return jsonAnswer(200, wireMail(mail));
  }
  throw new ResendError("method_not_allowed", "Method is not allowed for the requested path.");
}

/** A mail as `GET /emails/:id` answers it. */
function wireMail({ id, at, from, to, cc, bcc, reply_to, subject, html, text, scheduled_at }: Mail): object {
  return {
    object: "email",
    id,
    to,
    from,
    created_at: at,
    subject,
    html,
    text,
    bcc,
    cc,
    reply_to,
    last_event: "delivered",
    scheduled_at,
  };
}

/** Turns what Resend refuses into its answer. */
function attempt<T extends Answer | null>(work: () => T): T | Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof ResendError) {
      return errorAnswer(error);
    }
    throw error;
  }
}

function rateLimit({ arrivals, settings }: ResendSimulator): {
  exceeded: boolean;
  headers: Record<string, string>;
} {
  const limit = settings.requests_per_second;
  const used = arrivals.note(1000);
  const exceeded = used > limit;
  const reset = String(Math.ceil(arrivals.msUntilBelow(limit, 1000) / 1000));
  const headers = {
    "ratelimit-limit": String(limit),
    "ratelimit-remaining": String(Math.max(0, limit - used)),
    "ratelimit-reset": reset,
  };
  return { exceeded, headers: exceeded ? { ...headers, "retry-after": reset } : headers };
}

function faultAnswer(fault: ApiFault): Answer {
  const retryAfter: Record<string, string> =
    fault.retry_after === null ? {} : { "retry-after": String(fault.retry_after) };
  const message = fault.message ?? "Ordered by the simulator's control.";
  if (fault.kind === "rate_limit") {
    return plainErrorAnswer(429, "rate_limit_exceeded", message, retryAfter);
  }
  return plainErrorAnswer(fault.status, fault.name, message, retryAfter);
}

/** The answer's own headers win, so that an ordered `retry-after` is the one that is seen. */
function addHeaders(answer: Answer, headers: Record<string, string>): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === "string" && value !== "" ? value : null;
}
