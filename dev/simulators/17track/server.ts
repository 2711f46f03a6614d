import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { htmlAnswer, jsonAnswer, writeAnswer } from "../http/answer";
import { listen, type RunningServer } from "../http/listen";
import { dispatch } from "../http/router";
import { apiPath, handleApiCall } from "./api";
import { controlRoutes } from "./control";
import { indexPage } from "./page";
import type { Track17Settings } from "./settings";
import { Track17Simulator } from "./simulator";
import { restore, type Track17Snapshot } from "./snapshot";

export interface Track17Options extends Partial<Track17Settings> {
  /** 0 (the default): any free port. */
  port?: number;
  /** Registrations the account has bought. */
  quota_total?: number;
  /** An earlier life to go on with. */
  snapshot?: Track17Snapshot;
  /** Called after every change worth keeping. */
  onChange?: () => void;
}

export interface RunningTrack17 extends RunningServer {
  simulator: Track17Simulator;
}

/**
 * Starts a simulated 17TRACK on loopback: the API under `/track/v2.2/` and `/track/v2.4/`,
 * its control under `/_control`, a page for people at `/`.
 *
 * @throws PortInUseError
 */
export async function startTrack17Simulator(options: Track17Options = {}): Promise<RunningTrack17> {
  const { port = 0, quota_total, snapshot, onChange, ...settings } = options;
  const simulator = new Track17Simulator(settings, quota_total);
  if (snapshot !== undefined) {
    restore(simulator, snapshot);
  }
  simulator.onChange = onChange ?? simulator.onChange;
  const routes = controlRoutes(simulator);
  const server = createServer((request, response) => {
    answer(simulator, routes, request, response).catch((error: unknown) => {
      // Usually a client that hung up while sending; there is nobody left to tell.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const hint = "Set SIM_17TRACK_PORT to another port, or stop the program that has it.";
  const running = await listen(server, "17TRACK simulator", port, hint);
  const close = async () => {
    simulator.close();
    await running.close();
  };
  return { ...running, simulator, close };
}

async function answer(
  simulator: Track17Simulator,
  routes: ReturnType<typeof controlRoutes>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://simulator");
  const api = apiPath(url.pathname);
  if (api !== null) {
    return handleApiCall(simulator, api, request, response);
  }
  if (url.pathname === "/" && request.method === "GET") {
    return writeAnswer(response, htmlAnswer(indexPage()));
  }
  if (url.pathname === "/favicon.ico") {
    return writeAnswer(response, { status: 204, headers: {}, body: "" });
  }
  const controlled = await dispatch(routes, request, url);
  writeAnswer(response, controlled ?? jsonAnswer(404, { error: `Nothing here: ${url.pathname}` }));
}
