import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, jsonAnswer } from "../http/answer";
import { answerCall } from "../http/answer-call";
import { readText } from "../http/body";
import { carryOut } from "./endpoints";
import { errorAnswer, StripeError } from "./errors";
import { type Form, parseForm, textOf } from "./form";
import type { StripeSimulator } from "./simulator";

/** Whether a path belongs to Stripe's API rather than to the simulator's control. */
export function isApiPath(pathname: string): boolean {
  return pathname.startsWith("/v1/");
}

/** Answers one call of the API, as well or as badly as the control ordered. */
export async function handleStripeCall(
  simulator: StripeSimulator,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? "";
  const key = headerOf(request, "idempotency-key");
  const body = await readText(request);
  const form = parseForm(method === "GET" ? url.searchParams.toString() : body);
  const logged = {
    at: new Date().toISOString(),
    method,
    path: url.pathname,
    idempotency_key: key,
    status: null as number | null,
    fault: null as string | null,
  };
  simulator.calls.push(logged);
  const run = () => carryOut(simulator, method, url.pathname, form);
  const work = () =>
    attempt(() => {
      checkKey(simulator, request, url.pathname, form);
      return key === null ? run() : simulator.keys.once(key, `${method} ${url.pathname} ${body}`, run);
    });
  const struck = simulator.faults.strikeCall(url.pathname);
  const outcome = await answerCall({ request, response }, struck, work, ({ kind, status, message }) =>
    errorAnswer(
      new StripeError(
        kind === "rate_limit" ? 429 : status,
        kind === "rate_limit" ? "invalid_request_error" : "api_error",
        message ?? "Ordered by the simulator's control.",
        kind === "rate_limit" ? { code: "rate_limit" } : {},
      ),
    ),
  );
  Object.assign(logged, outcome);
}

/** The shop calls with its secret key; the browser with the publishable one and the intent's client secret. */
function checkKey(
  { settings, payments }: StripeSimulator,
  request: IncomingMessage,
  path: string,
  form: Form,
): void {
  const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (key?.startsWith("pk_")) {
    const id = /^\/v1\/payment_intents\/([^/]+)(\/confirm)?$/.exec(path)?.[1];
    if (id !== undefined && payments.find(id).client_secret === textOf(form, "client_secret")) {
      return;
    }
    throw new StripeError(401, "invalid_request_error", "This needs a secret key, or the client secret.");
  }
  if (key === undefined || (settings.api_key !== null && key !== settings.api_key)) {
    throw new StripeError(401, "invalid_request_error", "Invalid API Key provided.");
  }
}

function attempt(work: () => object): Answer {
  try {
    return jsonAnswer(200, work());
  } catch (error) {
    if (error instanceof StripeError) {
      return errorAnswer(error);
    }
    throw error;
  }
}

function headerOf(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === "string" && value !== "" ? value : null;
}
