import path from "node:path";
import { type RunningDelhivery, startDelhiverySimulator } from "../../../dev/simulators/delhivery";
import { DelhiveryControl } from "../../../dev/simulators/delhivery/control-client";
import type { AdminTracker } from "../../../src/api/http-types";
import { freePorts } from "../support/free-ports";
import type { Story } from "../support/story";

/** One account of the shop at the simulated Delhivery. */
export interface Account {
  control: DelhiveryControl;
  /** Its provider in the shop's options, and its carrier. */
  id: string;
  slug: string;
  header: string;
  secret: string;
  previous_secret: string;
}

/** Two accounts, each with its own token, webhook address and secrets. */
export interface Accounts {
  north: Account;
  south: Account;
}

const HEADER = "x-parcel-door";

/** Names two accounts in the options of the shop that is about to start, and keeps their simulators running. */
export function openAccounts(): Accounts {
  const ports = freePorts(2);
  const names = ["north", "south"] as const;
  const [north, south] = names.map((name, index): Account & { port: number } => ({
    port: ports[index] ?? 0,
    control: new DelhiveryControl(`http://127.0.0.1:${ports[index]}`),
    id: `delhivery-${name}`,
    slug: `parcels-of-${name}`,
    header: HEADER,
    secret: `${name} secret`,
    previous_secret: `${name} secret of last year`,
  })) as [Account & { port: number }, Account & { port: number }];
  const both = [north, south];
  process.env.TRACKING_PROVIDERS = JSON.stringify(
    both.map(({ id, slug, header, secret, previous_secret, port }, index) => ({
      resolve: path.resolve("src/providers/tracking-delhivery"),
      id,
      options: {
        token: `${id}-token`,
        account: names[index],
        base_url: `http://127.0.0.1:${port}`,
        webhook_slug: slug,
        webhook_header: header,
        webhook_secret: secret,
        previous_webhook_secret: previous_secret,
      },
    })),
  );
  let running: RunningDelhivery[] = [];
  beforeAll(async () => {
    running = await Promise.all(
      both.map(({ port, id }) => startDelhiverySimulator({ port, token: `${id}-token` })),
    );
  });
  afterAll(() => Promise.all(running.map(({ close }) => close())));
  return { north, south };
}

/** Fresh accounts whose scans are pushed to this shop. */
export async function connect(story: Story, { north, south }: Accounts): Promise<void> {
  for (const { control, slug, header, secret } of [north, south]) {
    await control.reset();
    await control.settings({
      webhook_url: `${story.baseUrl}/hooks/tracking/${slug}`,
      webhook_header: header,
      webhook_secret: secret,
      auto_webhooks: true,
    });
  }
}

/** Waits until every push was answered and worked off. */
export async function quiet(story: Story, { north, south }: Accounts): Promise<void> {
  await Promise.all([north.control.settled(), south.control.settled()]);
  await story.quiet();
}

/** Hours pass: nothing but the clock makes a package due. Then everything the jobs do. */
export async function hoursLater(story: Story, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    await story.sql("update tracker set next_poll_at = now() - interval '1 second' where id = ?", [id]);
  }
  await story.tick();
}

/** Sends bytes to an account's webhook address, as anybody on the internet may. */
export async function sendPush(
  story: Story,
  { slug, header }: Account,
  body: string,
  secret: string | null,
): Promise<number> {
  const response = await fetch(`${story.baseUrl}/hooks/tracking/${slug}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(secret === null ? {} : { [header]: secret }) },
    body,
  });
  await response.text();
  return response.status;
}

/** A paid order shipped with one package of an account. */
export async function shippedWith(
  story: Story,
  { id }: Account,
  waybill: string,
): Promise<{ order: Awaited<ReturnType<Story["order"]>>; tracker: AdminTracker }> {
  const order = await story.order();
  const { trackers } = await story.ship(order.id, { trackers: [{ tracking_number: waybill, carrier: id }] });
  await story.quiet();
  const [tracker] = trackers;
  if (tracker === undefined) {
    throw new Error("Nothing was shipped.");
  }
  return { order, tracker };
}
