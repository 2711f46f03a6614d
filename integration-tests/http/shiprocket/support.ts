import type { PlacedOrder } from "../../../dev/shop/place-order";
import {
  type RunningShiprocket,
  ShiprocketControl,
  startShiprocketSimulator,
} from "../../../dev/simulators/shiprocket";
import { freePorts } from "../support/free-ports";
import type { Story } from "../support/story";

export const AWB = "141123221084922";
export const WEBHOOK_SECRET = "story-webhook-token";
export const PREVIOUS_WEBHOOK_SECRET = "story-webhook-token-before";
const USER = { email: "api-user@shop.example", password: "story-shiprocket-password" };
/** The provider's own careful limit. */
const CALLS_PER_SECOND = 2;

/** The simulated Shiprocket of a suite, and what it takes to work with it. */
export interface Rocket {
  control: ShiprocketControl;
  /** Waits until every push was answered, and nothing runs in the background any more. */
  quiet(): Promise<void>;
  /** Ships an order as one package that was booked at Shiprocket. Returns the tracker's id. */
  ship(order: PlacedOrder, awb?: string): Promise<string>;
}

/** Puts an API user into the environment: call it before the shop of the suite is told of. */
export function configureShiprocket(): number {
  const [port = 0] = freePorts(1);
  process.env.SHIPROCKET_EMAIL = USER.email;
  process.env.SHIPROCKET_PASSWORD = USER.password;
  process.env.SHIPROCKET_WEBHOOK_SECRET = WEBHOOK_SECRET;
  process.env.SHIPROCKET_PREVIOUS_WEBHOOK_SECRET = PREVIOUS_WEBHOOK_SECRET;
  process.env.SHIPROCKET_BASE_URL = `http://127.0.0.1:${port}/v1/external`;
  process.env.TRACKING_ENCRYPTION_KEYS = `story:${Buffer.alloc(32, 5).toString("base64")}`;
  return port;
}

/** Runs a simulated Shiprocket beside the stories of a suite. */
export function withShiprocket(story: Story, port: number): Rocket {
  const rocket = {} as Rocket;
  let running: RunningShiprocket;
  beforeAll(async () => {
    running = await startShiprocketSimulator({ port, ...USER });
    const control = new ShiprocketControl(running.url);
    Object.assign(rocket, {
      control,
      quiet: async () => {
        await control.settled();
        await story.quiet();
      },
      ship: async (order: PlacedOrder, awb = AWB) => {
        const { trackers } = await story.ship(order.id, {
          trackers: [{ tracking_number: awb, carrier: "Shiprocket" }],
        });
        await story.quiet();
        return trackers[0]?.id ?? "";
      },
    } satisfies Rocket);
  });
  afterAll(() => running.close());
  beforeEach(async () => {
    await rocket.control.reset();
    await rocket.control.settings({
      ...USER,
      webhook_url: `${story.baseUrl}/hooks/tracking/rocket`,
      webhook_token: WEBHOOK_SECRET,
      unknown_number: "no_activities",
    });
  });
  afterEach(async () => {
    await rocket.quiet();
    const { max_calls_in_any_second } = await rocket.control.calls();
    expect(max_calls_in_any_second).toBeLessThanOrEqual(CALLS_PER_SECOND);
  });
  return rocket;
}
