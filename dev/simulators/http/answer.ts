import type { ServerResponse } from "node:http";

/** A response that is ready to be written. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A JSON response. */
export function jsonAnswer(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** An HTML page. Nothing in it may load anything from elsewhere unless `headers` say so. */
export function htmlAnswer(body: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { "content-type": "text/html; charset=utf-8", ...headers }, body };
}

export function writeAnswer(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    "content-length": String(Buffer.byteLength(answer.body)),
  });
  response.end(answer.body);
}
