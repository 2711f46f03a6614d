import { eventually } from "../../../dev/shop/eventually";
import type { PlacedOrder } from "../../../dev/shop/place-order";
import { type Ledger, ledgerOf } from "./ledger";
import type { MedusaProcess } from "./medusa-process";
import type { World } from "./world";

/** What a dead process held is taken over after its lease; jobs that find it tick once a minute at most. */
const PATIENCE_MS = 100_000;

export interface StoryOrder extends PlacedOrder {
  /** UPS numbers nobody else has, one for each item. */
  numbers: [string, string];
  /** As it was before it was shipped. */
  before: Ledger;
}

export const ARRIVED = { status: "Delivered", description: "Handed over", city: "Berlin", country: "DE" };

let orders = 0;

/** An order of a customer of its own: two items, not shipped. */
export async function newOrder(world: World, shop: MedusaProcess): Promise<StoryOrder> {
  orders += 1;
  const serial = String(orders).padStart(8, "0");
  const order = await world.order(shop, { email: `customer-${orders}@example.com` });
  return {
    ...order,
    numbers: [`1Z999AA1${serial}01`, `1Z999AA1${serial}02`],
    before: await ledgerOf(world, shop, order.id),
  };
}

/** Waits until 17TRACK follows a number, as far as the shop knows. */
export async function registered(world: World, number: string): Promise<void> {
  await eventually(async () => {
    expect(await trackerOf(world, number)).toMatchObject({ provider_state: "registered" });
  }, PATIENCE_MS);
}

export async function trackerOf(world: World, number: string) {
  const [tracker] = await world.database.query<{ id: string; status: string; provider_state: string }>(
    "select id, status, provider_state from tracker where tracking_number = $1",
    [number],
  );
  return tracker;
}

/** Waits until a customer has got these mails, and no others. Mails sent at the same moment have no order. */
export async function mailed(world: World, email: string, subjects: RegExp[]): Promise<void> {
  await eventually(async () => {
    const got = (await world.resend.mails({ to: email })).map(({ subject }) => subject);
    expect(got).toHaveLength(subjects.length);
    expect(got).toEqual(expect.arrayContaining(subjects.map((subject) => expect.stringMatching(subject))));
  }, PATIENCE_MS);
}

/**
 * A customer was told of each shipment, and of two packages that arrived at the same moment: of the first and then of
 * both, or of both at once. Nobody reads last what is less than they knew. To be asked when all is done.
 */
export async function toldOfBothArrivals(world: World, email: string, shipments: number): Promise<void> {
  const subjects = (await world.resend.mails({ to: email })).map(({ subject }) => subject).reverse();
  const arrivals = subjects.filter((subject) => !/on its way/.test(subject));
  expect(subjects.length - arrivals.length).toBe(shipments);
  expect(arrivals.at(-1)).toMatch(/^Delivered/);
  expect(arrivals.slice(0, -1).filter((subject) => !/^1 of 2 packages delivered/.test(subject))).toEqual([]);
  expect(arrivals.length).toBeLessThanOrEqual(2);
}

/** Waits until nothing is left to do for an order: whatever would come twice has come by then. */
export async function allDone(world: World, orderId: string): Promise<void> {
  await eventually(async () => {
    const waiting = await world.database.query(
      "select kind, state, error from tracking_outbox where order_id = $1 and state <> 'done'",
      [orderId],
    );
    expect(waiting).toEqual([]);
  }, PATIENCE_MS);
}

/** Waits until an order is delivered: once, whole, and worth what it was. */
export async function deliveredWhole(
  world: World,
  shop: MedusaProcess,
  order: StoryOrder,
  fulfillments = 1,
): Promise<void> {
  await eventually(async () => {
    expect(await ledgerOf(world, shop, order.id)).toEqual(deliveredLedger(order.before, fulfillments));
  }, PATIENCE_MS);
}

/** Waits until an order is shipped: once, whole, and worth what it was. */
export async function shippedWhole(
  world: World,
  shop: MedusaProcess,
  order: StoryOrder,
  fulfillments = 1,
): Promise<void> {
  await eventually(async () => {
    expect(await ledgerOf(world, shop, order.id)).toEqual(shippedLedger(order.before, fulfillments));
  });
}

function shippedLedger({ total, items }: Ledger, fulfillments: number): Ledger {
  return {
    total,
    status: "shipped",
    items: items.map(({ quantity }) => ({ quantity, fulfilled: quantity, shipped: quantity, delivered: 0 })),
    fulfillments: Array.from({ length: fulfillments }, () => ({ shipped: true, delivered: false })),
  };
}

function deliveredLedger(before: Ledger, fulfillments: number): Ledger {
  const { total, items } = shippedLedger(before, fulfillments);
  return {
    total,
    status: "delivered",
    items: items.map((item) => ({ ...item, delivered: item.quantity })),
    fulfillments: Array.from({ length: fulfillments }, () => ({ shipped: true, delivered: true })),
  };
}
