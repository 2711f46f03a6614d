import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { jsonAnswer, writeAnswer } from "../http/answer";
import { listen, type RunningServer } from "../http/listen";
import { dispatch } from "../http/router";
import { apiPath, handleShiprocketCall } from "./api";
import { shiprocketRoutes } from "./control";
import type { ShiprocketSettings } from "./settings";
import { ShiprocketSimulator, type ShiprocketSnapshot } from "./simulator";

export interface ShiprocketOptions extends Partial<ShiprocketSettings> {
  /** 0 (the default): any free port. */
  port?: number;
  /** An earlier life to go on with. */
  snapshot?: ShiprocketSnapshot;
  /** Called after every change worth keeping. */
  onChange?: () => void;
}

export interface RunningShiprocket extends RunningServer {
  simulator: ShiprocketSimulator;
}

/**
 * Starts a simulated Shiprocket on loopback: the API under `/v1/external/`, its control under `/_control`.
 *
 * @throws PortInUseError
 */
export async function startShiprocketSimulator(options: ShiprocketOptions = {}): Promise<RunningShiprocket> {
  const { port = 0, snapshot, onChange, ...settings } = options;
  const simulator = new ShiprocketSimulator(settings);
  if (snapshot !== undefined) {
    simulator.restore(snapshot);
  }
  simulator.onChange = onChange ?? simulator.onChange;
  const routes = shiprocketRoutes(simulator);
  const server = createServer((request, response) => {
    answer(simulator, routes, request, response).catch((error: unknown) => {
      // Usually a client that hung up while sending; there is nobody left to tell.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const hint = "Set SIM_SHIPROCKET_PORT to another port, or stop the program that has it.";
  const running = await listen(server, "Shiprocket simulator", port, hint);
  const close = async () => {
    simulator.close();
    await running.close();
  };
  return { ...running, simulator, close };
}

async function answer(
  simulator: ShiprocketSimulator,
  routes: ReturnType<typeof shiprocketRoutes>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://simulator");
  const path = apiPath(url.pathname);
  if (path !== null) {
    return handleShiprocketCall(simulator, url, path, request, response);
  }
  const controlled = await dispatch(routes, request, url);
  writeAnswer(response, controlled ?? jsonAnswer(404, { error: `Nothing here: ${url.pathname}` }));
}
