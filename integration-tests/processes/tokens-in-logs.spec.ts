import { once } from "node:events";
import { connect } from "node:net";
import { eventually } from "../../dev/shop/eventually";
import type { AdminTrackingLinkResponse } from "../../src/api/http-types";
import type { MedusaProcess } from "./support/medusa-process";
import { World } from "./support/world";

jest.setTimeout(240_000);

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world?.close());

/** With which the administrator of these shops was signed in. */
const SECRETS = { JWT_SECRET: "demo-jwt-secret", COOKIE_SECRET: "demo-cookie-secret" };

/** Everything that can be asked with a token, as it is meant and as it is not. */
async function askEverything(shop: MedusaProcess, orderId: string, token: string): Promise<void> {
  const key = { "x-publishable-api-key": world.publishableKey };
  const json = { "content-type": "application/json" };
  const form = { "content-type": "application/x-www-form-urlencoded" };
  const requests: [path: string, init?: RequestInit][] = [
    [`/track/${token}`],
    [`/track/${token}/?lang=de`],
    [`/TRACK/${token}`],
    [`/track/${token}`, { method: "HEAD" }],
    [`/track/${token}`, { method: "PUT", headers: json, body: "{" }],
    [`/track/${token}/rating`],
    [`/track/${token}/rating`, { method: "POST", headers: form, body: "rating=9", redirect: "manual" }],
    [`/track/${token}/rating`, { method: "POST", headers: json, body: "{" }],
    [`/track/${token}/confirm`],
    [`/track/${token}/nothing/there`],
    [`/track/assets/old.css`, { headers: { referer: `${shop.url}/track/${token}` } }],
    [`/store/tracking/${token}`, { headers: { ...key, referer: `https://shop.example/orders/${token}` } }],
    [`/store/tracking/${token}`],
    [`/store/tracking/${token}`, { method: "POST", headers: { ...key, ...json }, body: "{" }],
    [`/store/tracking/${token}`, { method: "OPTIONS", headers: { origin: "https://shop.example" } }],
    [`/store/orders/${orderId}/tracking?token=${token}`, { headers: key }],
    [`/store/orders/${orderId}/tracking?%74oken=${token}`, { headers: key }],
    [
      `/store/orders/${orderId}/rating?token=${token}`,
      { method: "POST", headers: { ...key, ...json }, body: '{"rating":9}' },
    ],
    [`/store/orders/${orderId}/customer-messages?token=${token}`, { headers: key }],
  ];
  for (const [path, init] of requests) {
    await (await fetch(shop.url + path, init)).arrayBuffer();
  }
  for (const path of [`/track/${token}/live`, `/store/tracking/${token}/live`]) {
    const controller = new AbortController();
    await fetch(shop.url + path, { headers: key, signal: controller.signal });
    controller.abort();
  }
  await askByWholeAddress(shop, `/track/${token}`);
}

/** As clients write it that take a server for a proxy. */
async function askByWholeAddress({ url }: MedusaProcess, path: string): Promise<void> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.end(`GET ${url}${path} HTTP/1.1\r\nhost: ${hostname}\r\nconnection: close\r\n\r\n`);
  socket.resume();
  await once(socket, "close");
}

it.each([
  ["in development", { NODE_ENV: "development", LOG_LEVEL: "silly" }],
  ["in production", { NODE_ENV: "production", LOG_LEVEL: "silly", ...SECRETS }],
])("no token is in the log, at any level, %s", async (_where, env) => {
  const shop = await world.start(env);
  const order = await world.order(shop);
  const { tracking_link } = await world
    .admin(shop)
    .post<AdminTrackingLinkResponse>(`/admin/orders/${order.id}/tracking-link`);
  const token = tracking_link.url.replace(/^.*\//, "");

  await askEverything(shop, order.id, token);

  // Printed after all the others.
  await fetch(`${shop.url}/track/assets/last-of-all.css`);
  await eventually(() => expect(shop.log).toContain("last-of-all.css"));
  // What is logged is what would hold it.
  for (const line of [
    "/track/[token]/rating",
    "skipping urlencoded bodyparser middleware POST /track/[token]/rating",
    "Authenticating route GET /store/tracking/[token]",
    "Error 400 at /track/[token]",
    `/store/orders/${order.id}/tracking?[query]`,
  ]) {
    expect(shop.log).toContain(line);
  }
  expect(shop.log.split("\n").filter((line) => line.includes(token))).toEqual([]);
  await shop.kill();
});
