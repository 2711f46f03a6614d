import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server received. */
export interface ReceivedCall {
  path: string;
  headers: IncomingHttpHeaders;
  body: unknown;
}

/** Answers one call. */
export type Script = (response: ServerResponse, call: ReceivedCall) => void;

export interface ScriptedServer {
  url: string;
  calls: ReceivedCall[];
  /** Answers for the calls to come, one each; the last one repeats. Forgets the calls so far. */
  script(...answers: Script[]): void;
  close(): Promise<void>;
}

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Script {
  return text(JSON.stringify(body), status, headers);
}

/** Answers with exactly these characters. */
export function text(body: string, status = 200, headers: Record<string, string> = {}): Script {
  return (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(body);
  };
}

/** Answers with JSON made from what was sent. */
export function jsonFrom(answer: (body: unknown) => unknown): Script {
  return (response, call) => json(answer(call.body))(response, call);
}

/** An answer about single numbers. */
export function items(accepted: object[], rejected: object[] = []): Script {
  return json({ code: 0, data: { accepted, rejected } });
}

/** Cuts the connection without an answer. */
export const drop: Script = (response) => {
  response.destroy();
};

/** Never answers. */
export const stall: Script = () => {};

/** A tiny HTTP server on loopback that answers as it is told. */
export async function startScriptedServer(): Promise<ScriptedServer> {
  const calls: ReceivedCall[] = [];
  let scripts: Script[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) {
      chunks.push(chunk as Buffer);
    }
    const sent = Buffer.concat(chunks).toString("utf8");
    const call = { path: request.url ?? "", headers: request.headers, body: JSON.parse(sent) };
    calls.push(call);
    const next = scripts.length > 1 ? scripts.shift() : scripts[0];
    (next ?? items([]))(response, call);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    script: (...answers) => {
      scripts = answers;
      calls.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
