import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { writeAnswer } from "../http/answer";
import { listen, type RunningServer } from "../http/listen";
import { dispatch } from "../http/router";
import { handleResendCall, isApiPath } from "./api";
import { resendRoutes } from "./control";
import { plainErrorAnswer } from "./errors";
import type { ResendSettings } from "./settings";
import { ResendSimulator, type ResendSnapshot } from "./simulator";

export interface ResendOptions extends Partial<ResendSettings> {
  /** 0 (the default): any free port. */
  port?: number;
  /** The simulator's clock, milliseconds. */
  now?: () => number;
  /** An earlier life to go on with. */
  snapshot?: ResendSnapshot;
  /** Called after every change worth keeping. */
  onChange?: () => void;
}

export interface RunningResend extends RunningServer {
  simulator: ResendSimulator;
}

/**
 * Starts a simulated Resend on loopback: the API where the official SDK expects it
 * (`RESEND_BASE_URL` = its url), its control under `/_control`, the mailbox at `/`.
 *
 * @throws PortInUseError
 */
export async function startResendSimulator(options: ResendOptions = {}): Promise<RunningResend> {
  const { port = 0, now, snapshot, onChange, ...settings } = options;
  const simulator = new ResendSimulator(settings, now);
  if (snapshot !== undefined) {
    simulator.restore(snapshot);
  }
  simulator.onChange = onChange ?? simulator.onChange;
  const routes = resendRoutes(simulator);
  const server = createServer((request, response) => {
    answer(simulator, routes, request, response).catch((error: unknown) => {
      // Usually a client that hung up while sending; there is nobody left to tell.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const hint = "Set SIM_RESEND_PORT to another port, or stop the program that has it.";
  const running = await listen(server, "Resend simulator", port, hint);
  return { ...running, simulator };
}

async function answer(
  simulator: ResendSimulator,
  routes: ReturnType<typeof resendRoutes>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://simulator");
  if (isApiPath(url.pathname)) {
    return handleResendCall(simulator, url.pathname, request, response);
  }
  if (url.pathname === "/favicon.ico") {
    return writeAnswer(response, { status: 204, headers: {}, body: "" });
  }
  const own = await dispatch(routes, request, url);
  writeAnswer(response, own ?? plainErrorAnswer(404, "not_found", "The requested endpoint does not exist."));
}
