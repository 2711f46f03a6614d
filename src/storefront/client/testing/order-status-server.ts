import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

type Reply = (response: ServerResponse) => void;

const json = (status: number, body: unknown): Reply => {
  return (response) =>
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
};

export const PENDING = json(200, { status: "pending", order_id: null });
export const PAID = json(200, { status: "paid", order_id: "order_1" });
export const answers = json;

/** Cuts the connection. */
export const HANGS_UP: Reply = (response) => response.destroy();
/** Never answers. */
export const SAYS_NOTHING: Reply = () => {};
/** As a proxy in between answers when it is having a bad day. */
export const HTML: Reply = (response) =>
  response.writeHead(200, { "content-type": "text/html" }).end("<h1>One moment</h1>");

/** A shop that answers over real HTTP what it is told to. */
export class OrderStatusServer {
  /** What it answers to the next questions; {@link otherwise} after that. */
  replies: Reply[] = [];
  otherwise: Reply = PENDING;
  readonly questions: { path: string; headers: Record<string, unknown> }[] = [];
  /** Questions that were given up before they were answered. */
  hungUp = 0;
  private readonly server = createServer((request, response) => {
    this.questions.push({ path: request.url ?? "", headers: request.headers });
    response.once("close", () => {
      this.hungUp += response.writableEnded ? 0 : 1;
    });
    (this.replies.shift() ?? this.otherwise)(response);
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
