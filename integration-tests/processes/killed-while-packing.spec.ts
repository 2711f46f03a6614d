import { eventually } from "../../dev/shop/eventually";
import type { Hold } from "./support/database";
import { KillableShop } from "./support/killable-shop";
import { allDone, mailed, newOrder, registered, type StoryOrder, shippedWhole } from "./support/order-story";
import { holdLinking, holdOrder, holdReservations, holdStock, standsStill } from "./support/stand-still";

const shop = new KillableShop();

/** What the warehouse has, and what is reserved for an order. */
async function stockFor(order: StoryOrder) {
  const [stock] = await shop.world.database.query<{ stocked: string; reserved: string }>(
    `select (select sum(stocked_quantity) from inventory_level) as stocked,
            (select coalesce(sum(quantity), 0) from reservation_item
              where line_item_id = any($1) and deleted_at is null) as reserved`,
    [idsOf(order)],
  );
  return { stocked: Number(stock?.stocked), reserved: Number(stock?.reserved) };
}

const idsOf = ({ items }: StoryOrder) => items.map(({ id }) => id);

/** Fulfillments that hold items of an order, by whether they are known as the order's. */
async function fulfillmentsOf(order: StoryOrder) {
  return shop.world.database.query<{ linked: boolean; canceled: boolean }>(
    `select f.id in (select fulfillment_id from order_fulfillment where order_id = $1) as linked,
            f.canceled_at is not null as canceled
       from fulfillment f where f.id in (select fulfillment_id from fulfillment_item where line_item_id = any($2))
      order by f.created_at`,
    [order.id, idsOf(order)],
  );
}

/** Kills the shop while it ships, once it has done as much as it can do. */
async function killWhileShipping(order: StoryOrder, done: () => Promise<void>): Promise<void> {
  const trackers = [{ tracking_number: order.numbers[0], carrier: "UPS" }];
  const cutOff = expect(shop.world.ship(shop.now, order.id, { trackers })).rejects.toThrow();
  await done();
  await shop.killAndStartAgain();
  await cutOff;
}

/** Shipping it again ships it once: whole, and with the stock taken once. */
async function shippedOnceAgain(order: StoryOrder, stockBefore: { stocked: number }): Promise<void> {
  const [number] = order.numbers;
  await shop.world.ship(shop.now, order.id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
  await shippedWhole(shop.world, shop.now, order);
  await registered(shop.world, number);
  await allDone(shop.world, order.id);
  await mailed(shop.world, order.email, [/on its way/]);
  expect(await stockFor(order)).toEqual({ stocked: stockBefore.stocked - 2, reserved: 0 });
}

describe("a shop that is killed while Medusa makes a fulfillment, asked again", () => {
  it("makes it anew when the stock had not been taken", async () => {
    const order = await newOrder(shop.world, shop.now);
    const before = await stockFor(order);
    const stock = await holdStock(shop.world.database, idsOf(order));
    await killWhileShipping(order, () => standsStill(stock, /inventory_level/));
    expect(await stockFor(order)).toEqual(before);

    await shippedOnceAgain(order, before);
    expect(await fulfillmentsOf(order)).toEqual([
      { linked: false, canceled: true },
      { linked: true, canceled: false },
    ]);
  });

  it.each([
    { point: "and nothing else written", reservations: holdReservations, reserved: 2 },
    { point: "and the reservations given free", reservations: null, reserved: 0 },
  ])("takes up the one whose stock had been taken, $point", async ({ reservations, reserved }) => {
    const order = await newOrder(shop.world, shop.now);
    const before = await stockFor(order);
    const books = await holdOrder(shop.world.database, order.id);
    const links = await holdLinking(shop.world.database);
    const held: Hold | undefined = await reservations?.(shop.world.database, idsOf(order));
    await killWhileShipping(order, async () => {
      await standsStill(books, /order/);
      await standsStill(links, /order_fulfillment/);
      if (held) {
        await standsStill(held, /reservation_item/);
      }
      await eventually(async () => {
        expect(await stockFor(order)).toEqual({ stocked: before.stocked - 2, reserved });
      });
    });
    expect(await fulfillmentsOf(order)).toEqual([{ linked: false, canceled: false }]);

    await shippedOnceAgain(order, before);
    expect(await fulfillmentsOf(order)).toEqual([{ linked: true, canceled: false }]);
  });

  it("gives free what is still reserved although it is fulfilled", async () => {
    const order = await newOrder(shop.world, shop.now);
    const before = await stockFor(order);
    const reservations = await holdReservations(shop.world.database, idsOf(order));
    await killWhileShipping(order, async () => {
      await standsStill(reservations, /reservation_item/);
      await eventually(async () => {
        expect(await fulfillmentsOf(order)).toEqual([{ linked: true, canceled: false }]);
        expect(await booksOf(order)).toEqual([1, 1]);
      });
    });
    expect(await stockFor(order)).toEqual({ stocked: before.stocked - 2, reserved: 2 });

    await shippedOnceAgain(order, before);
  });
});

/** How many of each item are fulfilled, by the order's own books. */
async function booksOf(order: StoryOrder): Promise<number[]> {
  const rows = await shop.world.database.query<{ fulfilled: string }>(
    `select i.fulfilled_quantity as fulfilled from order_item i join "order" o on o.id = i.order_id
      where o.id = $1 and i.version = o.version`,
    [order.id],
  );
  return rows.map(({ fulfilled }) => Number(fulfilled));
}
