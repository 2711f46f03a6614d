import { eventually } from "../../dev/shop/eventually";
import { KillableShop } from "./support/killable-shop";
import { ledgerOf } from "./support/ledger";
import {
  ARRIVED,
  allDone,
  deliveredWhole,
  mailed,
  newOrder,
  registered,
  type StoryOrder,
  trackerOf,
} from "./support/order-story";
import { holdInbox, holdLane, holdOrder, holdTracker, standsStill } from "./support/stand-still";

const shop = new KillableShop();

/** An order that is shipped; its package is followed by 17TRACK. */
async function shippedOrder(): Promise<StoryOrder & { number: string }> {
  const order = await newOrder(shop.world, shop.now);
  const [number] = order.numbers;
  await shop.world.ship(shop.now, order.id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
  await registered(shop.world, number);
  await mailed(shop.world, order.email, [/on its way/]);
  return { ...order, number };
}

/** The order arrived once and whole, and its customer was told once. */
async function deliveredOnce(order: StoryOrder): Promise<void> {
  await deliveredWhole(shop.world, shop.now, order);
  await mailed(shop.world, order.email, [/on its way/, /Delivered/]);
  await allDone(shop.world, order.id);
}

async function timelineOf(orderId: string) {
  return shop.world.database.query<{ status: string; description: string }>(
    `select e.status, e.description from tracking_event e join tracker t on t.id = e.tracker_id
      where t.order_id = $1 order by e.occurred_at`,
    [orderId],
  );
}

/** How often the process that runs now has told others of a delivery. */
function deliveriesTold(): number {
  return shop.now.log.split("Processing delivery.created").length - 1;
}

describe("a shop that is killed", () => {
  it("after the webhook's 200, before it looked at it, delivers the order when it is back", async () => {
    const order = await shippedOrder();
    const inbox = await holdInbox(shop.world.database);
    await shop.world.scan(order.number, ARRIVED);
    expect(await shop.world.webhook(shop.now, order.number)).toBe(200);
    await standsStill(inbox, /tracking_inbox/);
    expect(await trackerOf(shop.world, order.number)).toMatchObject({ status: "pending" });

    await shop.killAndStartAgain();

    await deliveredOnce(order);
    expect(await timelineOf(order.id)).toEqual([{ status: "delivered", description: "Handed over" }]);
  });

  it("in the middle of taking an update in, takes all of it in when it is back", async () => {
    const order = await shippedOrder();
    const tracker = await holdTracker(shop.world.database, order.number);
    await shop.world.scan(
      order.number,
      { status: "InTransit", description: "On the road", hours_ago: 2 },
      ARRIVED,
    );
    expect(await shop.world.webhook(shop.now, order.number)).toBe(200);
    await standsStill(tracker, /from tracker/);

    await shop.killAndStartAgain();

    await deliveredOnce(order);
    expect(await timelineOf(order.id)).toEqual([
      { status: "in_transit", description: "On the road" },
      { status: "delivered", description: "Handed over" },
    ]);
  });

  it("between the two halves of a delivery, finishes it when it is back", async () => {
    const order = await shippedOrder();
    const ledger = await holdOrder(shop.world.database, order.id);
    await shop.world.scan(order.number, ARRIVED);
    expect(await shop.world.webhook(shop.now, order.number)).toBe(200);
    await standsStill(ledger, /order_change/);
    const half = await ledgerOf(shop.world, shop.now, order.id);
    expect(half.fulfillments).toEqual([{ shipped: true, delivered: true }]);
    expect(half.items.map((item) => item.delivered)).toEqual([0, 0]);

    await shop.killAndStartAgain();

    await deliveredOnce(order);
    await eventually(() => expect(deliveriesTold()).toBe(1));
  });

  it("after a delivery and before it told anybody, tells when it is back", async () => {
    const order = await shippedOrder();
    const ledger = await holdOrder(shop.world.database, order.id);
    const toldBefore = deliveriesTold();
    await shop.world.scan(order.number, ARRIVED);
    expect(await shop.world.webhook(shop.now, order.number)).toBe(200);
    await standsStill(ledger, /order_change/);
    const lane = await holdLane(shop.world.database, order.id);
    await ledger.release();
    await standsStill(lane, /set holder = null/);
    expect(deliveriesTold()).toBe(toldBefore);

    await shop.killAndStartAgain();

    await deliveredOnce(order);
    await eventually(() => expect(deliveriesTold()).toBe(1));
  });

  it("between sending a mail and noting that it is sent, sends it once", async () => {
    const order = await shippedOrder();
    await shop.world.resend.fault({ kind: "stall", when: "after" });
    await shop.world.scan(order.number, { status: "OutForDelivery", city: "Berlin", country: "DE" });
    expect(await shop.world.webhook(shop.now, order.number)).toBe(200);
    await mailed(shop.world, order.email, [/on its way/, /./]);

    await shop.killAndStartAgain();

    await allDone(shop.world, order.id);
    await mailed(shop.world, order.email, [/on its way/, /./]);
    const [mail] = await shop.world.resend.mails({ to: order.email });
    expect(mail).toMatchObject({ mails_with_key: 1, requests_with_key: 2 });
  });
});
