import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, jsonAnswer } from "../http/answer";
import { answerCall } from "../http/answer-call";
import type { ApiFault } from "../http/api-faults";
import { parseJson, readText } from "../http/body";
import type { ApiVersion } from "./contract";
import { ENDPOINTS } from "./endpoints";
import { failure, wireError } from "./errors";
import type { Track17Simulator } from "./simulator";

/** `/track/v2.4/register` taken apart; null for every other path. */
export function apiPath(pathname: string): { version: ApiVersion; endpoint: string } | null {
  const match = /^\/track\/(v2\.[24])\/([A-Za-z]+)$/.exec(pathname);
  return match === null ? null : { version: match[1] as ApiVersion, endpoint: match[2] ?? "" };
}

/** Answers one call of the API, as well or as badly as the control ordered. */
export async function handleApiCall(
  simulator: Track17Simulator,
  { version, endpoint }: { version: ApiVersion; endpoint: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { settings, calls } = simulator;
  const inWindow = calls.arrivals.note(settings.rate_window_ms);
  const text = await readText(request);
  const body = parseJson(text);
  const logged = calls.add({ version, endpoint, body: body.ok ? body.value : text });
  const exchange = { request, response };
  const refusal = refuse(simulator, request, endpoint, inWindow);
  const struck = refusal === null ? simulator.faults.strikeCall(endpoint) : { latency_ms: 0, fault: null };
  const work = () => refusal ?? run(simulator, version, endpoint, body);
  Object.assign(logged, await answerCall(exchange, struck, work, faultAnswer));
}

/** What is checked before a call is worth any work; null when it is. */
function refuse(
  { settings }: Track17Simulator,
  request: IncomingMessage,
  endpoint: string,
  inWindow: number,
): Answer | null {
  if (request.method !== "POST" || ENDPOINTS[endpoint] === undefined) {
    return plainError(404, "Not Found");
  }
  if (inWindow > settings.calls_per_second) {
    return plainError(429, "Too many requests.");
  }
  return request.headers["17token"] === settings.api_key
    ? null
    : jsonAnswer(401, failure(wireError(-18010002)));
}

function run(
  simulator: Track17Simulator,
  version: ApiVersion,
  endpoint: string,
  body: ReturnType<typeof parseJson>,
): Answer {
  const handle = ENDPOINTS[endpoint];
  if (!body.ok || handle === undefined) {
    return jsonAnswer(200, failure(wireError(-18010013)));
  }
  const answer = jsonAnswer(200, handle(body.value, simulator.context(version)));
  simulator.onChange();
  return answer;
}

function faultAnswer(fault: ApiFault): Answer {
  const retryAfter: Record<string, string> =
    fault.retry_after === null ? {} : { "retry-after": String(fault.retry_after) };
  switch (fault.kind) {
    case "rate_limit":
      return plainError(429, "Too many requests.", retryAfter);
    case "error": {
      const error = wireError(fault.code);
      const named = fault.message === null ? error : { ...error, message: fault.message };
      return jsonAnswer(200, failure(named, fault.envelope_code ?? fault.code));
    }
    default:
      return plainError(fault.status, fault.message ?? "Service unavailable.", retryAfter);
  }
}

function plainError(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return jsonAnswer(status, failure({ code: status, message }), headers);
}
