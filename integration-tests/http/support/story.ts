import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { JsonClient } from "../../../dev/shop/http";
import { type OrderOptions, type PlacedOrder, placeOrder } from "../../../dev/shop/place-order";
import type { Shop } from "../../../dev/shop/shop";
import { type RunningTrack17, startTrack17Simulator } from "../../../dev/simulators/17track";
import { Track17Control } from "../../../dev/simulators/17track/control-client";
import { type RunningResend, startResendSimulator } from "../../../dev/simulators/resend";
import { ResendControl } from "../../../dev/simulators/resend/control-client";
import type { AdminOrderTrackersResponse, AdminShipOrder, AdminTracker } from "../../../src/api/http-types";
import type TrackingModuleService from "../../../src/modules/tracking/service";
import { drained, drainTracking } from "../../../src/workflows/drain";
import { reconcileShipments } from "../../../src/workflows/reconcile-shipments";
import { trackingService } from "../../../src/workflows/tracking-service";
import { BootedShop } from "./booted-shop";
import { freePorts } from "./free-ports";
import { watchSubscribers } from "./subscribers";

const API_KEY = "story-17track-key";
const PREVIOUS_API_KEY = "story-17track-key-before";
/** Placing an order takes a second: these are placed once, and are there anew for every story. */
const READY_ORDERS = 3;

/** A real shop on a real Medusa and Postgres, with 17TRACK and Resend simulated over HTTP. */
export interface Story {
  baseUrl: string;
  container: MedusaContainer;
  tracking: TrackingModuleService;
  /** Signed in as an administrator. */
  admin: JsonClient;
  /** A storefront nobody is signed in to. */
  store: JsonClient;
  shop: Shop;
  track17: Track17Control;
  track17Key: string;
  /** The account's key before its last change. */
  track17PreviousKey: string;
  resend: ResendControl;
  /** A paid order of one of each variant, to Berlin; with options one that is placed now. */
  order(options?: OrderOptions): Promise<PlacedOrder>;
  ship(orderId: string, input: AdminShipOrder): Promise<AdminOrderTrackersResponse>;
  tracker(id: string): Promise<AdminTracker>;
  /** Everything the jobs do in one tick, one after the other, until nothing is due. */
  tick(): Promise<void>;
  /** What the job does that looks for shipments nobody announced. */
  reconcile(): Promise<void>;
  /** Waits until every webhook on its way was answered, and nothing runs in the background any more. */
  quiet(): Promise<void>;
  /** Rows of the database, for what no public way shows or changes: each use says why. */
  sql<Row>(statement: string, values?: (string | number | null)[]): Promise<Row[]>;
}

/** Tells stories on one booted shop; the database is as it was before each of them. */
export function tellStories(stories: (story: Story) => void): void {
  const [track17Port = 0, resendPort = 0] = freePorts(2);
  process.env.TRACK17_API_KEY = API_KEY;
  process.env.TRACK17_PREVIOUS_API_KEY = PREVIOUS_API_KEY;
  process.env.TRACK17_BASE_URL = `http://127.0.0.1:${track17Port}/track`;
  process.env.RESEND_API_KEY = "re_story";
  process.env.RESEND_BASE_URL = `http://127.0.0.1:${resendPort}`;
  let track17: RunningTrack17;
  let resend: RunningResend;
  let booted: BootedShop | undefined;
  const story = {} as Story;
  const readyOrders: PlacedOrder[] = [];
  let waitingOrders: PlacedOrder[] = [];

  beforeAll(async () => {
    track17 = await startTrack17Simulator({ port: track17Port, api_key: API_KEY });
    resend = await startResendSimulator({ port: resendPort });
    booted = await BootedShop.boot();
    const { baseUrl, container } = booted;
    const { shop, admin_token } = booted.facts;
    for (let count = 0; count < READY_ORDERS; count += 1) {
      readyOrders.push(await placeOrder(baseUrl, shop));
    }
    const admin = new JsonClient(baseUrl, { authorization: `Bearer ${admin_token}` });
    const control = new Track17Control(track17.url);
    const subscribersDone = watchSubscribers(container);
    const quiet = async () => {
      do {
        await control.settled();
        await drained(container);
      } while (await subscribersDone());
    };
    Object.assign(story, {
      baseUrl,
      container,
      admin,
      shop,
      tracking: trackingService(container),
      store: new JsonClient(baseUrl, { "x-publishable-api-key": shop.publishable_key }),
      track17: control,
      track17Key: API_KEY,
      track17PreviousKey: PREVIOUS_API_KEY,
      resend: new ResendControl(resend.url),
      order: async (options?: OrderOptions) => {
        const ready = options === undefined ? waitingOrders.shift() : undefined;
        return ready ?? placeOrder(baseUrl, shop, options);
      },
      ship: (orderId: string, input: AdminShipOrder) =>
        admin.post<AdminOrderTrackersResponse>(`/admin/orders/${orderId}/ship`, input),
      tracker: async (id: string) =>
        (await admin.get<{ tracker: AdminTracker }>(`/admin/trackers/${id}`)).tracker,
      tick: async () => {
        await quiet();
        await tick(container);
        await quiet();
      },
      reconcile: async () => {
        await reconcileShipments(container);
        await quiet();
      },
      quiet,
      sql: async <Row>(statement: string, values: (string | number | null)[] = []) => {
        const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
        return (await connection.raw(statement, values)).rows as Row[];
      },
    } satisfies Story);
  });
  beforeEach(async () => {
    await booted?.startAnew();
    waitingOrders = [...readyOrders];
    await story.track17.reset();
    await story.track17.settings({ webhook_url: `${story.baseUrl}/hooks/tracking/17track` });
    await story.resend.reset();
  });
  afterEach(async () => {
    await story.quiet();
    await booted?.workflowsDone();
    // Whatever a story does, 17TRACK's limit holds.
    expect((await story.track17.calls()).max_calls_in_any_second).toBeLessThanOrEqual(3);
  });
  afterAll(async () => {
    await booted?.close();
    await Promise.all([track17?.close(), resend?.close()]);
  });
  stories(story);
}

async function tick(container: MedusaContainer): Promise<void> {
  const service = trackingService(container);
  await service.drainRegistrations();
  await service.drainChanges();
  await service.drainPolls();
  await service.checkAttention();
  await service.drainRetracks();
  await drainTracking(container);
}
