import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { AdminTracker, AdminTrackingLinkResponse } from "../../src/api/http-types";
import { eventually } from "../shop/eventually";
import { signUpCustomer } from "../shop/place-order";
import { setUpShop } from "../shop/shop";
import { Track17Control } from "../simulators/17track/control-client";
import { DelhiveryControl } from "../simulators/delhivery/control-client";
import { ShiprocketControl } from "../simulators/shiprocket/control-client";
import { ADMIN, CUSTOMER, signInAdmin } from "./accounts";
import { orderStates, type SeededOrder } from "./order-states";
import { playScene } from "./play-scene";
import { PRODUCTS } from "./products";
import { SCENES, type Scene } from "./scenes";

type Stage = Parameters<typeof playScene>[0];

interface SeedResult {
  admin_email: string;
  admin_password: string;
  publishable_key: string;
  customer_email: string;
  customer_password: string;
  orders: SeededOrder[];
  look_at: { what: string; url: string }[];
}

/**
 * Fills the demo shop with orders in every state, by its own API. Run again, it only says what state the orders are
 * in by now, and where, as the port may be another one: `medusa exec ./dev/demo/seed.ts`, with the shop and the
 * simulators running.
 */
export default async function seed({ container }: { container: MedusaContainer }): Promise<void> {
  const file = required("DEMO_RESULT");
  const baseUrl = required("MEDUSA_BACKEND_URL");
  const admin = await signInAdmin(container, baseUrl, ADMIN);
  const known = read(file);
  const { orders } = await admin.get<{ orders: unknown[] }>("/admin/orders?limit=1&fields=id");
  if (known !== null && orders.length > 0) {
    write(file, {
      ...known,
      orders: await orderStates(container, known.orders),
      look_at: known.look_at.map((place) => ({ ...place, url: baseUrl + new URL(place.url).pathname })),
    });
    return;
  }
  const track17 = new Track17Control(required("SIMULATOR_URL"));
  const delhivery = new DelhiveryControl(required("DELHIVERY_BASE_URL"));
  const shiprocket = new ShiprocketControl(required("SHIPROCKET_SIMULATOR_URL"));
  const shop = await setUpShop(admin, { products: PRODUCTS });
  const customerToken = await signUpCustomer(baseUrl, shop, CUSTOMER);
  const stage = { baseUrl, shop, admin, track17, delhivery, shiprocket, customerToken };
  const seeded: SeededOrder[] = [];
  const look_at: SeedResult["look_at"] = [];
  for (const scene of SCENES) {
    const { id, display_id, email } = await playScene(stage, scene);
    seeded.push({ id, display_id, email, state: "pending" });
    if (isLive(scene)) {
      look_at.push({ what: `Order #${display_id}, as its customer sees it`, url: await pageOf(admin, id) });
    }
    look_at.push({ what: `Order #${display_id}: ${scene.what}`, url: `${baseUrl}/app/orders/${id}` });
  }
  await settled(admin);
  write(file, {
    admin_email: ADMIN.email,
    admin_password: ADMIN.password,
    publishable_key: shop.publishable_key,
    customer_email: CUSTOMER.email,
    customer_password: CUSTOMER.password,
    orders: await orderStates(container, seeded),
    look_at: look_at.reverse(),
  });
}

/** Whether its packages move while one watches. */
function isLive(scene: Scene): boolean {
  return scene.ships?.some(({ journey }) => journey?.live) ?? false;
}

async function pageOf(admin: Stage["admin"], orderId: string): Promise<string> {
  const { tracking_link } = await admin.post<AdminTrackingLinkResponse>(
    `/admin/orders/${orderId}/tracking-link`,
  );
  return tracking_link.url;
}

/** Waits until 17TRACK has answered about every package, and what was delivered is marked in Medusa. */
function settled(admin: Stage["admin"]): Promise<void> {
  return eventually(async () => {
    const { trackers } = await admin.get<{ trackers: AdminTracker[] }>("/admin/trackers?limit=100");
    const waiting = trackers.filter(
      ({ provider_state, status }) =>
        provider_state === "waiting" || (provider_state === "registered" && status === "pending"),
    );
    if (waiting.length > 0) {
      throw new Error(
        `17TRACK has not answered about ${waiting.map((one) => one.tracking_number).join(", ")} yet.`,
      );
    }
  }, 90_000);
}

function read(file: string): SeedResult | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SeedResult;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return null;
    }
    throw error;
  }
}

function write(file: string, result: SeedResult): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}

function required(name: string): string {
  const value = process.env[name];
  if (!value) {
    throw new Error(`${name} is not set: the seed runs as part of npm start.`);
  }
  return value;
}
