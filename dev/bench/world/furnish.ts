import { randomUUID } from "node:crypto";
import type { AdminTrackingLinkResponse, StoreOrderTrackingResponse } from "../../../src/api/http-types";
import { eventually } from "../../shop/eventually";
import { JsonClient } from "../../shop/http";
import { placeOrder, signUpCustomer } from "../../shop/place-order";
import { setUpShop } from "../../shop/shop";
import type { Track17Control } from "../../simulators/17track/control-client";
import type { BenchDatabase } from "./database";
import type { MedusaServer } from "./server";

/** What the measurements ask the shop for. */
export interface ShopFacts {
  /** Headers of a signed-in customer's requests. */
  customer: Record<string, string>;
  /** Headers of an administrator's requests. */
  admin: Record<string, string>;
  /** The customer's order, with one package that was scanned ten times. */
  order_id: string;
  /** Opens the order's page. */
  token: string;
}

const ADMIN = { email: "admin@example.com", password: "supersecret" };
const CUSTOMER = { email: "ada@example.com", password: "supersecret" };
const NUMBER = "1Z999AA10123456784";
const SCANS = 10;
const PATIENCE_MS = 30_000;

/** Makes the shop sell, sells one order to a signed-in customer, ships it, and lets its package be scanned. */
export async function furnish(
  server: MedusaServer,
  database: BenchDatabase,
  track17: Track17Control,
): Promise<ShopFacts> {
  const admin = { authorization: `Bearer ${await signUpAdmin(server.url, database)}` };
  const adminClient = new JsonClient(server.url, admin);
  const shop = await setUpShop(adminClient);
  const token = await signUpCustomer(server.url, shop, CUSTOMER);
  const order = await placeOrder(server.url, shop, { email: CUSTOMER.email, customer_token: token });
  const customer = { "x-publishable-api-key": shop.publishable_key, authorization: `Bearer ${token}` };
  await adminClient.post(`/admin/orders/${order.id}/ship`, {
    trackers: [{ tracking_number: NUMBER, carrier: "UPS" }],
  });
  await eventually(async () => {
    if ((await track17.registrations({ number: NUMBER })).count === 0) {
      throw new Error("The order's package should be registered at 17TRACK.");
    }
  }, PATIENCE_MS);
  await track17.settings({ webhook_url: `${server.url}/hooks/tracking/17track` });
  await track17.events(NUMBER, scans());
  await track17.settings({ webhook_url: null });
  const store = new JsonClient(server.url, customer);
  await eventually(async () => {
    const { tracking } = await store.get<StoreOrderTrackingResponse>(`/store/orders/${order.id}/tracking`);
    if (tracking.trackers[0]?.events.length !== SCANS) {
      throw new Error(`The order's timeline should have ${SCANS} events: ${JSON.stringify(tracking)}`);
    }
  }, PATIENCE_MS);
  const { tracking_link } = await adminClient.post<AdminTrackingLinkResponse>(
    `/admin/orders/${order.id}/tracking-link`,
  );
  await server.task("settle");
  return { customer, admin, order_id: order.id, token: tracking_link.url.replace(/^.*\//, "") };
}

function scans() {
  return Array.from({ length: SCANS }, (_, index) => ({
    status: "InTransit",
    description: `Processed at facility ${index + 1}`,
    city: "Hamburg",
    country: "DE",
    at: new Date(Date.now() - (SCANS - index) * 3_600_000).toISOString(),
  }));
}

async function signUpAdmin(url: string, database: BenchDatabase): Promise<string> {
  const client = new JsonClient(url);
  await client.post("/auth/user/emailpass/register", ADMIN);
  const id = `user_${randomUUID()}`;
  await database.query(`insert into "user" (id, email) values ($1, $2)`, [id, ADMIN.email]);
  await database.query("update auth_identity set app_metadata = jsonb_build_object('user_id', $1::text)", [
    id,
  ]);
  const { token } = await client.post<{ token: string }>("/auth/user/emailpass", ADMIN);
  return token;
}
