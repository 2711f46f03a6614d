import { eventually } from "../../dev/shop/eventually";
import { KillableShop } from "./support/killable-shop";
import {
  ARRIVED,
  allDone,
  deliveredWhole,
  mailed,
  newOrder,
  registered,
  shippedWhole,
} from "./support/order-story";
import { holdNoting, holdOrder, standsStill } from "./support/stand-still";

const shop = new KillableShop();

/** The job that finds shipments nobody announced looks around once a minute. */
const UNTIL_RECONCILED_MS = 240_000;

async function registrationsUsed(): Promise<number> {
  const { quota_used } = await shop.world.track17.quota({});
  return Number(quota_used);
}

describe("a shop that is killed while it registers a package", () => {
  it.each([
    { point: "before 17TRACK took the number", when: "before" as const },
    { point: "after 17TRACK took the number and before it said so", when: "after" as const },
  ])("$point, registers it once when it is back", async ({ when }) => {
    const order = await newOrder(shop.world, shop.now);
    const [number] = order.numbers;
    const used = await registrationsUsed();
    await shop.world.track17.fault({ kind: "stall", endpoint: "register", when });
    await shop.world.ship(shop.now, order.id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
    await eventually(async () => {
      const { calls } = await shop.world.track17.calls({ endpoint: "register" });
      expect(calls.at(-1)).toMatchObject({ fault: "stall" });
    });

    await shop.killAndStartAgain();

    await registered(shop.world, number);
    expect((await shop.world.track17.registrations({ number })).count).toBe(1);
    expect(await registrationsUsed()).toBe(used + 1);
    await mailed(shop.world, order.email, [/on its way/]);
  });
});

describe("a shop that is killed in the middle of shipping", () => {
  it.each([
    { point: "while it writes what is fulfilled", packed: false },
    { point: "while it writes what is shipped", packed: true },
  ])("$point, ships once when it is asked again", async ({ packed }) => {
    const order = await newOrder(shop.world, shop.now);
    const [number] = order.numbers;
    const trackers = [{ tracking_number: number, carrier: "UPS" }];
    if (packed) {
      const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
      await shop.world.admin(shop.now).post(`/admin/orders/${order.id}/fulfillments`, { items });
    }
    const ledger = await holdOrder(shop.world.database, order.id);
    const cutOff = expect(shop.world.ship(shop.now, order.id, { trackers })).rejects.toThrow();
    await standsStill(ledger, /order_change/);
    await otherHalfWritten(order.id, packed);

    await shop.killAndStartAgain();
    await cutOff;

    await shop.world.ship(shop.now, order.id, { trackers });
    await shippedWhole(shop.world, shop.now, order);
    await registered(shop.world, number);
    await allDone(shop.world, order.id);
    await mailed(shop.world, order.email, [/on its way/]);
    await shop.world.scan(number, ARRIVED);
    expect(await shop.world.webhook(shop.now, number)).toBe(200);
    await deliveredWhole(shop.world, shop.now, order);
  });
});

describe("a shop that is killed while it ships something its customer is not to be told of", () => {
  it.each([
    { point: "while it writes what is shipped", hold: holdOrder, at: /order_change/ },
    { point: "before it notes that it is shipped", hold: holdNoting, at: /update tracker set shipped_at/ },
  ])(
    "$point, keeps quiet when it finds the shipment by itself",
    async ({ hold, at }) => {
      const order = await newOrder(shop.world, shop.now);
      const [number] = order.numbers;
      const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
      await shop.world.admin(shop.now).post(`/admin/orders/${order.id}/fulfillments`, { items });
      await shop.world.looksBack();
      const held = await hold(shop.world.database, order.id);
      const cutOff = expect(
        shop.world.ship(shop.now, order.id, {
          trackers: [{ tracking_number: number, carrier: "UPS" }],
          no_notification: true,
        }),
      ).rejects.toThrow();
      await standsStill(held, at);
      await otherHalfWritten(order.id, true);

      await shop.killAndStartAgain();
      await cutOff;

      await registered(shop.world, number);
      await shippedWhole(shop.world, shop.now, order);
      await allDone(shop.world, order.id);
      await mailed(shop.world, order.email, []);
    },
    UNTIL_RECONCILED_MS,
  );
});

/** What Medusa writes at the same time as the order: that the fulfillment is the order's, or that it is shipped. */
async function otherHalfWritten(orderId: string, packed: boolean): Promise<void> {
  await eventually(async () => {
    const fulfillments = await shop.world.database.query(
      `select f.id from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
        where l.order_id = $1 and (f.shipped_at is not null) = $2`,
      [orderId, packed],
    );
    expect(fulfillments).toHaveLength(1);
  });
}
