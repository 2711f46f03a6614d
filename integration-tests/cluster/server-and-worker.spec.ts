import { eventually } from "../../dev/shop/eventually";
import {
  deliveredInHalves,
  deliverHalvesAtOnce,
  newOrders,
  type Pair,
  shipHalvesAtOnce,
} from "../processes/support/at-once";
import {
  ARRIVED,
  allDone,
  deliveredWhole,
  mailed,
  newOrder,
  registered,
  trackerOf,
} from "../processes/support/order-story";
import { World } from "../processes/support/world";
import { type OwnRedis, ownRedis } from "./support/redis";

/** Ten orders, from the cart to the door, on a machine that does something else too. */
const LONG = 300_000;

let world: World;
let redis: OwnRedis;
let servers: Pair;

beforeAll(async () => {
  redis = await ownRedis();
  world = await World.open({ REDIS_URL: redis.url });
  const server = () => world.start({ MEDUSA_WORKER_MODE: "server" });
  servers = await Promise.all([server(), server()]);
});
afterAll(async () => {
  await world?.close();
  await redis?.clear();
});

describe("two servers with Redis", () => {
  it("show a webhook's news and deliver the order while no worker runs", async () => {
    const [server] = servers;
    const order = await newOrder(world, server);
    const [number] = order.numbers;
    await world.ship(server, order.id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
    await registered(world, number);
    await world.scan(number, { status: "InTransit", city: "Hamburg", country: "DE" });
    expect(await world.webhook(server, number)).toBe(200);
    await eventually(async () => {
      expect(await trackerOf(world, number)).toMatchObject({ status: "in_transit" });
    });
    await world.scan(number, ARRIVED);
    expect(await world.webhook(server, number)).toBe(200);
    await deliveredWhole(world, server, order);
    await allDone(world, order.id);
    await mailed(world, order.email, [/on its way/, /Delivered/]);
  });
});

describe("two servers and a worker with Redis", () => {
  beforeAll(async () => {
    await world.start({ MEDUSA_WORKER_MODE: "worker" });
  });

  it("follow what the stock form ships on a server", async () => {
    const [server] = servers;
    const admin = world.admin(server);
    const order = await newOrder(world, server);
    const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
    await admin.post(`/admin/orders/${order.id}/fulfillments`, { items });
    const {
      order: { fulfillments },
    } = await admin.get<{ order: { fulfillments: { id: string }[] } }>(
      `/admin/orders/${order.id}?fields=fulfillments.id`,
    );
    await admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillments[0]?.id}/shipments`, {
      items,
      labels: [{ tracking_number: order.numbers[0], tracking_url: "#", label_url: "#" }],
    });
    await registered(world, order.numbers[0]);
    await allDone(world, order.id);
    await mailed(world, order.email, [/on its way/]);
  });

  it("do in the worker what is due without anybody asking", async () => {
    const [server] = servers;
    const order = await newOrder(world, server);
    const [number] = order.numbers;
    await world.ship(server, order.id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
    await registered(world, number);
    await world.scan(number, ARRIVED);
    await world.database.query("update tracker set next_poll_at = now() where tracking_number = $1", [
      number,
    ]);
    await deliveredWhole(world, server, order);
    await allDone(world, order.id);
    await mailed(world, order.email, [/on its way/, /Delivered/]);
    const { calls } = await world.track17.calls({ endpoint: "gettrackinfo" });
    expect(calls.filter(({ body }) => JSON.stringify(body).includes(number))).toHaveLength(1);
  });

  it(
    "ship and deliver both halves of an order at the same moment, ten times",
    async () => {
      const orders = await newOrders(world, servers, 10);
      for (const order of orders) {
        await shipHalvesAtOnce(world, servers, order);
      }
      for (const order of orders) {
        await deliverHalvesAtOnce(world, servers, order);
      }
      for (const order of orders) {
        await deliveredInHalves(world, servers, order);
      }
      const requests = (await world.resend.mails({ limit: 1000 })).map((mail) => mail.requests_with_key);
      expect(new Set(requests)).toEqual(new Set([1]));
    },
    LONG,
  );
});
