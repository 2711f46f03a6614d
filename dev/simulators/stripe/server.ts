import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { writeAnswer } from "../http/answer";
import { listen, type RunningServer } from "../http/listen";
import { dispatch } from "../http/router";
import { handleStripeCall, isApiPath } from "./api";
import { stripeRoutes } from "./control";
import { errorAnswer, StripeError } from "./errors";
import type { StripeSettings } from "./settings";
import { StripeSimulator } from "./simulator";

export interface StripeOptions extends Partial<StripeSettings> {
  /** 0 (the default): any free port. */
  port?: number;
  /** The simulator's clock, milliseconds. */
  now?: () => number;
}

export interface RunningStripe extends RunningServer {
  simulator: StripeSimulator;
}

/**
 * Starts a simulated Stripe on loopback: the API under `/v1`, its control under `/_control`.
 *
 * @throws PortInUseError
 */
export async function startStripeSimulator(options: StripeOptions = {}): Promise<RunningStripe> {
  const { port = 0, now, ...settings } = options;
  const simulator = new StripeSimulator(settings, now);
  const routes = stripeRoutes(simulator);
  const server = createServer((request, response) => {
    answer(simulator, routes, request, response).catch((error: unknown) => {
      // Usually a client that hung up while sending; there is nobody left to tell.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const running = await listen(server, "Stripe simulator", port, "Give it another port.");
  const close = async () => {
    simulator.webhooks.close();
    await running.close();
  };
  return { ...running, close, simulator };
}

async function answer(
  simulator: StripeSimulator,
  routes: ReturnType<typeof stripeRoutes>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? "/", "http://simulator");
  if (isApiPath(url.pathname)) {
    return handleStripeCall(simulator, url, request, response);
  }
  const own = await dispatch(routes, request, url);
  const unknown = new StripeError(
    404,
    "invalid_request_error",
    `Unrecognized request URL (${url.pathname}).`,
  );
  writeAnswer(response, own ?? errorAnswer(unknown));
}
