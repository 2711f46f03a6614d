import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, jsonAnswer } from "../http/answer";
import { answerCall } from "../http/answer-call";
import type { ApiFault } from "../http/api-faults";
import { parseJson, readText } from "../http/body";
import { findEndpoint } from "./endpoints";
import { errorAnswer, ShiprocketError } from "./errors";
import type { ShiprocketSimulator } from "./simulator";

const PREFIX = "/v1/external";

/** The path behind `/v1/external`; null for every other. */
export function apiPath(pathname: string): string | null {
  return pathname.startsWith(`${PREFIX}/`) ? pathname.slice(PREFIX.length).replace(/\/+$/, "") : null;
}

/** Answers one call of the API, as well or as badly as the control ordered. */
export async function handleShiprocketCall(
  simulator: ShiprocketSimulator,
  url: URL,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const method = request.method ?? "";
  const body = parseJson(await readText(request));
  const found = findEndpoint(method, path);
  const endpoint = found?.endpoint.pattern ?? path;
  const logged = simulator.log({ method, path, endpoint });
  const tooMany = simulator.countCall();
  const work = () =>
    attempt(simulator, () => {
      if (tooMany) {
        throw new ShiprocketError(429, "Too Many Attempts.");
      }
      if (found === null) {
        throw new ShiprocketError(404, "404 Not Found");
      }
      if (!found.endpoint.is_open) {
        requireToken(simulator, request);
      }
      const input = body.ok && body.value instanceof Object ? (body.value as Record<string, unknown>) : {};
      return found.endpoint.handle({ simulator, id: found.id, query: url.searchParams, body: input });
    });
  const struck = simulator.faults.strikeCall(endpoint);
  Object.assign(
    logged,
    await answerCall({ request, response }, struck, work, (fault) => faultAnswer(simulator, fault)),
  );
}

function requireToken({ tokens }: ShiprocketSimulator, request: IncomingMessage): void {
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined || !tokens.isGood(token)) {
    throw new ShiprocketError(401, token === undefined ? "Token not provided" : "Token has expired");
  }
}

function attempt({ settings }: ShiprocketSimulator, work: () => unknown): Answer {
  try {
    return jsonAnswer(200, work());
  } catch (error) {
    if (error instanceof ShiprocketError) {
      return errorAnswer(error, { with200: settings.errors_with_200 });
    }
    throw error;
  }
}

function faultAnswer({ settings }: ShiprocketSimulator, fault: ApiFault): Answer {
  const headers: Record<string, string> =
    fault.retry_after === null ? {} : { "retry-after": String(fault.retry_after) };
  const status = fault.kind === "rate_limit" ? 429 : fault.status;
  const message = fault.message ?? (status === 429 ? "Too Many Attempts." : "Server Error");
  return errorAnswer(new ShiprocketError(status, message), { with200: settings.errors_with_200, headers });
}
