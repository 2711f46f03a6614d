import { createServer, type IncomingHttpHeaders } from "node:http";
import { readText } from "./body";
import { listen } from "./listen";

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

/** A shop that receives webhooks: keeps them, and answers the statuses it was given, then 200. */
export async function startReceiver() {
  const received: Received[] = [];
  const statuses: number[] = [];
  const server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await readText(request) });
    response.writeHead(statuses.shift() ?? 200).end();
  });
  const running = await listen(server, "receiver", 0, "");
  return { ...running, received, statuses };
}

/** Waits until something holds; fails by the test's own time limit when it never does. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) {
    await new Promise((resolve) => setImmediate(resolve));
  }
}
