import type { AdminShipOrder } from "../../../src/api/http-types";
import type { MedusaProcess } from "./medusa-process";
import {
  ARRIVED,
  allDone,
  deliveredWhole,
  newOrder,
  registered,
  type StoryOrder,
  shippedWhole,
  toldOfBothArrivals,
} from "./order-story";
import type { World } from "./world";

/** Two processes on one database. */
export type Pair = [MedusaProcess, MedusaProcess];

/** Orders that nobody has shipped yet; as many at a time as there are processes. */
export async function newOrders(world: World, [a, b]: Pair, count: number): Promise<StoryOrder[]> {
  const orders: StoryOrder[] = [];
  while (orders.length < count) {
    orders.push(...(await Promise.all([newOrder(world, a), newOrder(world, b)])));
  }
  return orders.slice(0, count);
}

/** Ships the two fulfillments of an order at the same moment, each by another process. */
export async function shipHalvesAtOnce(world: World, [a, b]: Pair, order: StoryOrder): Promise<void> {
  for (const { id, quantity } of order.items) {
    await world.admin(a).post(`/admin/orders/${order.id}/fulfillments`, { items: [{ id, quantity }] });
  }
  const {
    order: { fulfillments },
  } = await world
    .admin(a)
    .get<{ order: { fulfillments: { id: string }[] } }>(`/admin/orders/${order.id}?fields=fulfillments.id`);
  const half = (index: 0 | 1): AdminShipOrder => ({
    fulfillment_id: fulfillments[index]?.id,
    trackers: [{ tracking_number: order.numbers[index], carrier: "UPS" }],
  });
  await Promise.all([world.ship(a, order.id, half(0)), world.ship(b, order.id, half(1))]);
  await shippedWhole(world, a, order, 2);
}

/** The carrier hands both packages over, and 17TRACK tells of each at another process, at the same moment. */
export async function deliverHalvesAtOnce(world: World, [a, b]: Pair, order: StoryOrder): Promise<void> {
  const [first, second] = order.numbers;
  await Promise.all([registered(world, first), registered(world, second)]);
  await Promise.all([world.scan(first, ARRIVED), world.scan(second, ARRIVED)]);
  const answers = await Promise.all([world.webhook(a, first), world.webhook(b, second)]);
  expect(answers).toEqual([200, 200]);
}

/** Nothing was lost, doubled, or told twice. */
export async function deliveredInHalves(world: World, [a]: Pair, order: StoryOrder): Promise<void> {
  await deliveredWhole(world, a, order, 2);
  await allDone(world, order.id);
  await toldOfBothArrivals(world, order.email, 2);
}
