import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, writeAnswer } from "./answer";
import type { ApiFault, StruckFaults } from "./api-faults";

/** How a call ended: an HTTP status, or null when no whole answer went out. */
export interface CallOutcome {
  status: number | null;
  fault: string | null;
}

/**
 * Answers one call of a simulated API, or lets it go wrong.
 *
 * @param work what the service does for this call
 * @param errorAnswer the service's words for a fault of kind `status`, `rate_limit` or `error`
 */
export async function answerCall(
  exchange: { request: IncomingMessage; response: ServerResponse },
  struck: StruckFaults,
  work: () => Answer,
  errorAnswer: (fault: ApiFault) => Answer,
): Promise<CallOutcome> {
  const { fault, latency_ms } = struck;
  if (latency_ms > 0) {
    await pause(latency_ms, exchange.request);
  }
  const worksFirst = fault?.when === "after" || fault?.kind === "truncate" || fault?.kind === "malformed";
  const answer = fault === null || worksFirst ? work() : null;
  const name = fault?.kind ?? (latency_ms > 0 ? "latency" : null);
  const status = respond(exchange, fault, answer, errorAnswer);
  return { status, fault: name };
}

function respond(
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  fault: ApiFault | null,
  answer: Answer | null,
  errorAnswer: (fault: ApiFault) => Answer,
): number | null {
  if (fault === null) {
    return send(response, answer ?? EMPTY);
  }
  switch (fault.kind) {
    case "stall":
      return null;
    case "drop":
      request.socket.destroy();
      return null;
    case "truncate":
      writeHalf(response, answer);
      return null;
    case "malformed":
      return send(response, { ...(answer ?? EMPTY), status: 200, body: "<html>502 Bad Gateway</html>" });
    default:
      return send(response, errorAnswer(fault));
  }
}

const EMPTY: Answer = { status: 200, headers: {}, body: "" };

function send(response: ServerResponse, answer: Answer): number {
  writeAnswer(response, answer);
  return answer.status;
}

/** Announces the whole length, sends half of it, and hangs up: the client sees a broken body. */
function writeHalf(response: ServerResponse, answer: Answer | null): void {
  const { status, headers, body } = answer ?? EMPTY;
  response.writeHead(status, { ...headers, "content-length": String(Buffer.byteLength(body)) });
  response.write(body.slice(0, Math.floor(body.length / 2)), () => response.destroy());
}

/** Waits, but not for a client that has hung up: nothing may keep a closing server alive. */
function pause(ms: number, request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      request.socket.off("close", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    request.socket.once("close", done);
  });
}
