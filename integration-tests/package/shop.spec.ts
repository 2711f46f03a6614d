import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { eventually } from "../../dev/shop/eventually";
import { JsonClient } from "../../dev/shop/http";
import { placeOrder } from "../../dev/shop/place-order";
import { type Shop, setUpShop } from "../../dev/shop/shop";
import { type RunningTrack17, startTrack17Simulator, Track17Control } from "../../dev/simulators/17track";
import { type RunningResend, startResendSimulator } from "../../dev/simulators/resend";
import { ResendControl } from "../../dev/simulators/resend/control-client";
import type { AdminOrderTrackersResponse, AdminTracker } from "../../src/api/http-types";
import { freePorts } from "../http/support/free-ports";
import { TestDatabase } from "../processes/support/database";
import { MedusaApp, medusa, nodeIn } from "./support/medusa-app";
import { type PackedPlugin, packPlugin } from "./support/pack";
import { makeScratchApp, type ScratchApp } from "./support/scratch-app";
import { makeTemporaryFolder } from "./support/temporary-folder";
import { timed } from "./support/timed";
import { typeErrors } from "./support/type-errors";

// Packing, a whole npm install, migrations and a dashboard's first start.
jest.setTimeout(900_000);

const API_KEY = "package-17track-key";
const ADMIN = { email: "admin@example.com", password: "supersecret" };
const UPS_NUMBER = "1Z999AA10123456784";

let folder: string;
let plugin: PackedPlugin;
let app: ScratchApp;

beforeAll(async () => {
  folder = makeTemporaryFolder();
  plugin = await timed("pack", packPlugin(folder));
  app = await timed("install", makeScratchApp(plugin.tarball));
});
afterAll(() => {
  app?.remove();
  rmSync(folder, { recursive: true, force: true });
});

describe("a merchant's code", () => {
  const importable = [
    "medusa-plugin-17track/package.json",
    "medusa-plugin-17track/workflows",
    "medusa-plugin-17track/modules/tracking",
    "medusa-plugin-17track/.medusa/server/src/modules/tracking",
    "medusa-plugin-17track/providers/tracking-17track",
    "medusa-plugin-17track/providers/tracking-shiprocket",
    "medusa-plugin-17track/providers/tracking-manual",
    "medusa-plugin-17track/providers/fulfillment-17track",
    "medusa-plugin-17track/providers/notification-resend",
  ];

  it("finds exactly what was packed", () => {
    const installed = path.join(app.folder, "node_modules", "medusa-plugin-17track");
    const found = plugin.files.map(({ path: file }) => ({
      path: file,
      size: statSync(path.join(installed, file)).size,
    }));
    expect(found).toEqual(plugin.files);
  });

  it("runs with what the package exports", async () => {
    const script = `for (const name of ${JSON.stringify(importable)}) {
      const found = require.resolve(name);
      if (!found.startsWith(process.cwd())) throw new Error(name + " came from " + found);
      require(name);
    }
    require.resolve("medusa-plugin-17track/admin");
    console.log(Object.keys(require("medusa-plugin-17track/workflows")).join());
    process.exit(0);`;
    const output = await nodeIn(app.folder, ["--eval", script]);
    expect(output).toContain("shipOrderWorkflow");
  });

  it("is type-checked against what the package declares", async () => {
    app.write("src/consumer.ts", readFileSync(path.join(__dirname, "consumer.ts.txt"), "utf8"));
    expect(await typeErrors(app.folder)).toEqual([]);
  });

  it("may sit on any Medusa 2.21, and on no other", async () => {
    const script = `const semver = require("semver");
    const peers = require("medusa-plugin-17track/package.json").peerDependencies;
    const ofMedusa = Object.entries(peers).filter(([name]) => name.startsWith("@medusajs/") && name !== "@medusajs/ui");
    const versions = ["2.20.9", "2.21.0", "2.21.2", "2.21.99", "2.22.0", "3.0.0"];
    console.log(JSON.stringify(ofMedusa.map(([name, range]) => [name, versions.filter((v) => semver.satisfies(v, range))])));`;
    const accepted = JSON.parse(await nodeIn(app.folder, ["--eval", script])) as [string, string[]][];
    expect(accepted.map(([name]) => name)).toContain("@medusajs/medusa");
    for (const [name, versions] of accepted) {
      expect([name, versions]).toEqual([name, ["2.21.0", "2.21.2", "2.21.99"]]);
    }
  });
});

describe("a shop with the documented configuration", () => {
  let database: TestDatabase;
  let track17: RunningTrack17;
  let resend: RunningResend;
  let running: MedusaApp;
  let admin: JsonClient;
  let shop: Shop;

  beforeAll(async () => {
    database = await TestDatabase.create(`medusa_package_${process.pid}`);
    track17 = await startTrack17Simulator({ api_key: API_KEY });
    resend = await startResendSimulator();
    const [port = 0] = freePorts(1);
    app.writeEnvironment({
      DATABASE_URL: database.url,
      JWT_SECRET: "package-jwt-secret",
      COOKIE_SECRET: "package-cookie-secret",
      MEDUSA_BACKEND_URL: `http://127.0.0.1:${port}`,
      TRACK17_API_KEY: API_KEY,
      RESEND_API_KEY: "re_package",
    });
    const env = surroundings();
    await timed("db:migrate", medusa(app.folder, ["db:migrate"], env));
    await medusa(app.folder, ["user", "--email", ADMIN.email, "--password", ADMIN.password], env);
    running = await timed("start", MedusaApp.start(app.folder, port, env));
    await new Track17Control(track17.url).settings({ webhook_url: `${running.url}/hooks/tracking/17track` });
    const anyone = new JsonClient(running.url);
    const { token } = await anyone.post<{ token: string }>("/auth/user/emailpass", ADMIN);
    admin = anyone.with({ authorization: `Bearer ${token}` });
    shop = await setUpShop(admin, { fulfillment_provider_id: await ourFulfillmentProvider(admin) });
  });
  afterAll(async () => {
    await running?.stop();
    await Promise.all([track17?.close(), resend?.close()]);
    await database?.drop();
  });

  /** What a merchant would not set: where the outside services are, and quiet. */
  function surroundings(): NodeJS.ProcessEnv {
    return {
      NODE_ENV: "development",
      MEDUSA_DISABLE_TELEMETRY: "true",
      TRACK17_BASE_URL: `${track17.url}/track`,
      RESEND_BASE_URL: resend.url,
      // The dashboard's development server would listen on all interfaces.
      HMR_HOST: "localhost",
    };
  }

  it("ships an order, hears of its journey by webhook, and sees it delivered", async () => {
    const control = new Track17Control(track17.url);
    const mailbox = new ResendControl(resend.url);
    const order = await placeOrder(running.url, shop);
    const { trackers } = await admin.post<AdminOrderTrackersResponse>(`/admin/orders/${order.id}/ship`, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
    });
    const id = trackers[0]?.id ?? "";
    const tracker = async () => (await admin.get<{ tracker: AdminTracker }>(`/admin/trackers/${id}`)).tracker;
    const subjects = async () =>
      (await mailbox.mails({ to: order.email })).map(({ subject }) => subject).reverse();
    await eventually(async () => expect(await tracker()).toMatchObject({ provider_state: "registered" }));

    await control.events(UPS_NUMBER, [{ status: "OutForDelivery", description: "On the vehicle" }]);
    await eventually(async () =>
      expect(await tracker()).toMatchObject({ status: "out_for_delivery", last_event: "On the vehicle" }),
    );
    await eventually(async () => expect(await subjects()).toHaveLength(2));

    await control.events(UPS_NUMBER, [{ status: "Delivered", description: "Left at the door" }]);
    await eventually(async () => {
      const answer = await admin.get<{
        order: { fulfillment_status: string; trackers: { status: string }[] };
      }>(`/admin/orders/${order.id}?fields=fulfillment_status,*trackers`);
      expect(answer.order).toMatchObject({
        fulfillment_status: "delivered",
        trackers: [{ status: "delivered" }],
      });
    });
    await eventually(async () =>
      expect(await subjects()).toEqual([
        `Your order #${order.display_id} is on its way`,
        expect.stringContaining(String(order.display_id)),
        `Delivered: order #${order.display_id}`,
      ]),
    );
    const { deliveries } = await control.webhooks({ number: UPS_NUMBER });
    expect(deliveries.length).toBeGreaterThanOrEqual(2);
    // The README's own subscriber heard of it.
    await eventually(() => expect(running.log).toContain(`Package ${id} of order ${order.id} has arrived`));
  });

  it("serves a dashboard with the packages' widget in it", async () => {
    const page = await textAt("/app/");
    expect(page).toContain("entry.jsx");
    const entry = await textAt("/app/entry.jsx");
    const [, address] = /from\s*"([^"]*medusa-plugin-17track[^"]*)"/.exec(entry) ?? [];
    expect(address).toBeDefined();
    expect(await textAt(address ?? "")).toContain("medusa-plugin-17track:order-tracking");
  });

  it("has nothing to complain about", () => {
    const complaints = stripVTControlCharacters(running.log).match(/^\s*(error|warn)\b.*$/gm) ?? [];
    // Medusa's own, in every shop without Redis.
    expect(complaints.filter((line) => !line.includes("Local Event Bus installed"))).toEqual([]);
  });

  async function textAt(address: string): Promise<string> {
    const response = await fetch(`${running.url}${address}`);
    expect(response.status).toBe(200);
    return response.text();
  }
});

async function ourFulfillmentProvider(admin: JsonClient): Promise<string> {
  const { fulfillment_providers } = await admin.get<{ fulfillment_providers: { id: string }[] }>(
    "/admin/fulfillment-providers",
  );
  const ids = fulfillment_providers.map(({ id }) => id);
  expect(ids).toContain("manual_manual");
  return ids.find((id) => id.startsWith("fulfillment-17track_")) ?? "";
}
