import { JsonClient } from "../../../dev/shop/http";
import { type OrderOptions, type PlacedOrder, placeOrder } from "../../../dev/shop/place-order";
import { type RunningTrack17, startTrack17Simulator } from "../../../dev/simulators/17track";
import { Track17Control } from "../../../dev/simulators/17track/control-client";
import type { ShortEvent } from "../../../dev/simulators/17track/event-input";
import { buildTrackItem } from "../../../dev/simulators/17track/track-item";
import { signWebhook } from "../../../dev/simulators/17track/webhooks/sign";
import { type RunningResend, startResendSimulator } from "../../../dev/simulators/resend";
import { ResendControl } from "../../../dev/simulators/resend/control-client";
import type { AdminOrderTrackersResponse, AdminShipOrder } from "../../../src/api/http-types";
import type { TestDatabase } from "./database";
import { killAllProcesses, MedusaProcess } from "./medusa-process";
import { copyOfShop, type ShopFacts } from "./shop-template";

const API_KEY = "processes-17track-key";

/** Seconds after which the shops of these tests take over what a dead process held. */
const LEASE_SECONDS = 5;

/** One database, the services around it, and as many Medusa processes on it as a test starts. */
export class World {
  private constructor(
    readonly database: TestDatabase,
    private readonly facts: ShopFacts,
    private readonly simulators: { track17: RunningTrack17; resend: RunningResend },
    readonly track17: Track17Control,
    readonly resend: ResendControl,
    private readonly env: NodeJS.ProcessEnv,
  ) {}

  /** @param env what all its processes are told beside where to find this world */
  static async open(env: NodeJS.ProcessEnv = {}): Promise<World> {
    const { facts, database } = await copyOfShop();
    const track17 = await startTrack17Simulator({ api_key: API_KEY });
    const resend = await startResendSimulator();
    return new World(
      database,
      facts,
      { track17, resend },
      new Track17Control(track17.url),
      new ResendControl(resend.url),
      env,
    );
  }

  /** Starts one more process on this world's database. */
  start(env: NodeJS.ProcessEnv = {}): Promise<MedusaProcess> {
    return MedusaProcess.start({
      DATABASE_URL: this.database.url,
      TRACK17_API_KEY: API_KEY,
      TRACK17_BASE_URL: `${this.simulators.track17.url}/track`,
      RESEND_API_KEY: "re_processes",
      RESEND_BASE_URL: this.simulators.resend.url,
      TRACKING_LEASE_SECONDS: String(LEASE_SECONDS),
      ...this.env,
      ...env,
    });
  }

  /** Kills every process, and leaves nothing behind. */
  async close(): Promise<void> {
    await killAllProcesses();
    await Promise.all([this.simulators.track17.close(), this.simulators.resend.close()]);
    await this.database.drop();
  }

  /** Moves what is held for longer than a test may wait two minutes back: order lanes and registrations under way. */
  async twoMinutesPass(): Promise<void> {
    await this.database.query(
      "update tracking_lane set leased_until = leased_until - interval '2 minutes' where holder is not null",
    );
    await this.database.query(
      "update tracker set register_at = register_at - interval '2 minutes' where provider_state = 'waiting'",
    );
  }

  /** What was shipped in the last hour without anybody hearing of it is found: as if the shop had run for that long. */
  async looksBack(): Promise<void> {
    await this.database.query(
      `insert into tracking_cursor (id, value)
       select id, $1 from unnest(array['reconcile-shipments', 'reconcile-shipments:installed']) as id
       on conflict (id) do update set value = excluded.value`,
      [new Date(Date.now() - 3_600_000).toISOString()],
    );
  }

  /** The shop's administrator, at one of its processes. */
  admin(shop: MedusaProcess): JsonClient {
    return new JsonClient(shop.url, { authorization: `Bearer ${this.facts.admin_token}` });
  }

  order(shop: MedusaProcess, options: OrderOptions = {}): Promise<PlacedOrder> {
    return placeOrder(shop.url, this.facts.shop, options);
  }

  /** What is for sale, and where. */
  get shop() {
    return this.facts.shop;
  }

  get variants() {
    return this.facts.shop.variants;
  }

  get publishableKey(): string {
    return this.facts.shop.publishable_key;
  }

  ship(shop: MedusaProcess, orderId: string, input: AdminShipOrder): Promise<AdminOrderTrackersResponse> {
    return this.admin(shop).post(`/admin/orders/${orderId}/ship`, input);
  }

  /** Scans 17TRACK has got from the carrier; the shop hears of them when somebody tells it. */
  async scan(number: string, ...events: ShortEvent[]): Promise<void> {
    await this.track17.events(number, events, { webhook: false });
  }

  /** Sends 17TRACK's webhook about a number to one process. Answers with the HTTP status. */
  async webhook(shop: MedusaProcess, number: string): Promise<number> {
    const { state, settings } = this.simulators.track17.simulator;
    const [registration] = state.registry.find(number);
    if (registration === undefined) {
      throw new Error(`${number} is not registered at 17TRACK.`);
    }
    const data = buildTrackItem(state, registration, settings.webhook_version);
    const body = JSON.stringify({ event: "TRACKING_UPDATED", data });
    const response = await fetch(`${shop.url}/hooks/tracking/17track`, {
      method: "POST",
      headers: { "content-type": "application/json", sign: signWebhook(body, API_KEY) },
      body,
    });
    await response.arrayBuffer();
    return response.status;
  }
}
