import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { jsonAnswer, writeAnswer } from "../http/answer";
import { listen, type RunningServer } from "../http/listen";
import { dispatch } from "../http/router";
import { handleDelhiveryCall, isApiPath } from "./api";
import { delhiveryRoutes } from "./control";
import type { DelhiverySettings } from "./settings";
import { DelhiverySimulator, type DelhiverySnapshot } from "./simulator";

export interface DelhiveryOptions extends Partial<DelhiverySettings> {
  /** 0 (the default): any free port. */
  port?: number;
  /** The simulator's clock, milliseconds. */
  now?: () => number;
  /** An earlier life to go on with. */
  snapshot?: DelhiverySnapshot;
  /** Called after every change worth keeping. */
  onChange?: () => void;
}

export interface RunningDelhivery extends RunningServer {
  simulator: DelhiverySimulator;
}

/**
 * Starts one account at a simulated Delhivery on loopback: the API where the real one has it, its control under
 * `/_control`, its shipments at `/`.
 *
 * @throws PortInUseError
 */
export async function startDelhiverySimulator(options: DelhiveryOptions = {}): Promise<RunningDelhivery> {
  const { port = 0, now, snapshot, onChange, ...settings } = options;
  const simulator = new DelhiverySimulator(settings, now);
  if (snapshot !== undefined) {
    simulator.restore(snapshot);
  }
  simulator.onChange = onChange ?? simulator.onChange;
  const routes = delhiveryRoutes(simulator);
  const server = createServer((request, response) => {
    answer(simulator, routes, request, response).catch((error: unknown) => {
      // Usually a client that hung up while sending; there is nobody left to tell.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const hint = "Set SIM_DELHIVERY_PORT to another port, or stop the program that has it.";
  const running = await listen(server, "Delhivery simulator", port, hint);
  const close = async () => {
    simulator.webhooks.close();
    await running.close();
  };
  return { ...running, close, simulator };
}

async function answer(
  simulator: DelhiverySimulator,
  routes: ReturnType<typeof delhiveryRoutes>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://simulator");
  if (isApiPath(url.pathname)) {
    return handleDelhiveryCall(simulator, url, request, response);
  }
  if (url.pathname === "/favicon.ico") {
    return writeAnswer(response, { status: 204, headers: {}, body: "" });
  }
  const own = await dispatch(routes, request, url);
  writeAnswer(response, own ?? jsonAnswer(404, { detail: "Not found." }));
}
