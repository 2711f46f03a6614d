import http from "node:http";
import type { PlacedOrder } from "../../../dev/shop/place-order";
import type { StoreLookupRequest } from "../../../src/api/http-types";
import type { Answer } from "./ask";
import type { Story } from "./story";

/** Where a request comes from, beside what it says. This machine has a whole net of addresses: 127.0.0.1 and on. */
export interface Sender {
  address?: string;
  headers?: Record<string, string>;
}

interface Sent extends Sender {
  method: "GET" | "POST";
  path: string;
  body?: string;
}

/** Sends one request from one address of this machine; nothing is followed. */
export function send(
  story: Story,
  { method, path, body, address = "127.0.0.1", headers }: Sent,
): Promise<Answer> {
  const { port } = new URL(story.baseUrl);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: "127.0.0.1", port, method, path, localAddress: address, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", reject);
        response.once("end", () => {
          const answered = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
            values.map((value): [string, string] => [name, value]),
          );
          resolve({
            status: response.statusCode ?? 0,
            body: Buffer.concat(chunks).toString("utf8"),
            headers: new Headers(answered),
          });
        });
      },
    );
    request.once("error", reject);
    request.end(body);
  });
}

/** POST /store/tracking/lookup as it is: what is not text is sent as JSON. */
export function lookUp(story: Story, body: unknown, { address, headers }: Sender = {}): Promise<Answer> {
  return send(story, {
    method: "POST",
    path: "/store/tracking/lookup",
    body: typeof body === "string" ? body : JSON.stringify(body),
    address,
    headers: {
      "x-publishable-api-key": story.shop.publishable_key,
      "content-type": "application/json",
      ...headers,
    },
  });
}

/** Sends a form of the page /track. */
export function sendForm(
  story: Story,
  fields: Record<string, string>,
  { address, headers, path = "/track" }: Sender & { path?: string } = {},
): Promise<Answer> {
  return send(story, {
    method: "POST",
    path,
    body: new URLSearchParams(fields).toString(),
    address,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
}

/** What a customer knows of an order. */
export function knownOf({ display_id, email }: PlacedOrder) {
  return { order: String(display_id), email } satisfies StoreLookupRequest;
}

/** The session cookie that an answer sets, ready to be sent back. */
export function cookieOf({ headers }: Answer): string {
  return headers.get("set-cookie")?.split(";")[0] ?? "";
}
