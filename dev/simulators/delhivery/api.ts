import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, jsonAnswer } from "../http/answer";
import { answerCall } from "../http/answer-call";
import type { ApiFault } from "../http/api-faults";
import { readText } from "../http/body";
import { createPackages } from "./endpoints/create-packages";
import { editPackage } from "./endpoints/edit-package";
import { pinCodes } from "./endpoints/pin-codes";
import { trackPackages } from "./endpoints/track-packages";
import type { DelhiveryCall, DelhiverySimulator } from "./simulator";

/** What an endpoint is given. */
export interface Call {
  query: URLSearchParams;
  /** As it was sent: JSON, or a form. */
  body: string;
}

type Endpoint = (simulator: DelhiverySimulator, call: Call) => Answer;

/** What the service can do, by method and path. */
const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  "GET /api/v1/packages/json/": trackPackages,
  "POST /api/cmu/create.json": createPackages,
  "POST /api/p/edit": editPackage,
  "GET /c/api/pin-codes/json/": pinCodes,
};

/** Calls kept for reading. */
const KEPT = 5_000;

/** Whether a path belongs to Delhivery's API rather than to the simulator's own pages. */
export function isApiPath(pathname: string): boolean {
  return pathname.startsWith("/api/") || pathname.startsWith("/c/api/");
}

/** Answers one call of the API, as well or as badly as the control ordered. */
export async function handleDelhiveryCall(
  simulator: DelhiverySimulator,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { settings, arrivals } = simulator;
  const tooMany = arrivals.note(settings.window_ms) > settings.calls_per_window;
  const body = await readText(request);
  const asked = url.searchParams.get("waybill") ?? url.searchParams.get("ref_ids") ?? "";
  const logged: DelhiveryCall = {
    at: new Date().toISOString(),
    method: request.method ?? "",
    path: url.pathname,
    asked: asked.split(",").filter((item) => item !== ""),
    status: null,
    fault: null,
  };
  simulator.calls = [...simulator.calls.slice(-KEPT), logged];
  const refusal = tooMany ? firewallAnswer() : refuseToken(simulator, request);
  const struck =
    refusal === null ? simulator.faults.strikeCall(url.pathname) : { latency_ms: 0, fault: null };
  const endpoint = ENDPOINTS[`${logged.method} ${url.pathname}`];
  const work = () =>
    refusal ??
    endpoint?.(simulator, { query: url.searchParams, body }) ??
    jsonAnswer(404, { detail: "Not found." });
  Object.assign(logged, await answerCall({ request, response }, struck, work, faultAnswer));
}

function refuseToken({ settings }: DelhiverySimulator, request: IncomingMessage): Answer | null {
  const token = /^Token (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) {
    return jsonAnswer(401, { detail: "Authentication credentials were not provided." });
  }
  return settings.token === null || token === settings.token
    ? null
    : jsonAnswer(401, { detail: "Invalid token." });
}

/** The firewall before the API has a page of its own, and does not say how long to wait. */
function firewallAnswer(): Answer {
  return {
    status: 403,
    headers: { "content-type": "text/html" },
    body: "<html><head><title>403 Forbidden</title></head><body><center><h1>403 Forbidden</h1></center></body></html>",
  };
}

function faultAnswer({ kind, status, message, retry_after }: ApiFault): Answer {
  if (kind === "rate_limit" || status === 403) {
    return firewallAnswer();
  }
  if (kind === "error") {
    return jsonAnswer(200, {
      Success: false,
      Error: message ?? "Ordered by the simulator's control.",
      rmk: "",
    });
  }
  const headers: Record<string, string> = retry_after === null ? {} : { "retry-after": String(retry_after) };
  return jsonAnswer(status, { detail: message ?? "Ordered by the simulator's control." }, headers);
}
