import { eventually } from "../../dev/shop/eventually";
import { openEventStream } from "../http/support/event-stream";
import {
  deliveredInHalves,
  deliverHalvesAtOnce,
  newOrders,
  type Pair,
  shipHalvesAtOnce,
} from "./support/at-once";
import {
  allDone,
  deliveredWhole,
  mailed,
  newOrder,
  registered,
  shippedWhole,
  toldOfBothArrivals,
} from "./support/order-story";
import { World } from "./support/world";

let world: World;
let pair: Pair;

beforeAll(async () => {
  world = await World.open();
  pair = await Promise.all([world.start(), world.start()]);
});
afterAll(() => world?.close());

/** Ten orders, from the cart to the door, on a machine that does something else too. */
const LONG = 300_000;

describe("two processes on one database, without Redis", () => {
  it(
    "ship and deliver both halves of an order at the same moment, ten times",
    async () => {
      const orders = await newOrders(world, pair, 10);
      for (const order of orders) {
        await shipHalvesAtOnce(world, pair, order);
      }
      for (const order of orders) {
        await deliverHalvesAtOnce(world, pair, order);
      }
      for (const order of orders) {
        await deliveredInHalves(world, pair, order);
      }
    },
    LONG,
  );

  it("ship once when both are asked to ship the same", async () => {
    const [a, b] = pair;
    for (const order of await newOrders(world, pair, 4)) {
      const trackers = [{ tracking_number: order.numbers[0], carrier: "UPS" }];
      const [one, other] = await Promise.all([
        world.ship(a, order.id, { trackers }),
        world.ship(b, order.id, { trackers }),
      ]);
      expect(other.fulfillment_id).toBe(one.fulfillment_id);
      expect(other.trackers.map(({ id }) => id)).toEqual(one.trackers.map(({ id }) => id));
      await shippedWhole(world, a, order);
      await allDone(world, order.id);
      await mailed(world, order.email, [/on its way/]);
      expect((await world.track17.registrations({ number: order.numbers[0] })).count).toBe(1);
    }
  });

  it("deliver an order once whose two packages arrive at the same moment", async () => {
    const [a, b] = pair;
    const order = await newOrder(world, a);
    await world.ship(a, order.id, {
      trackers: order.numbers.map((tracking_number) => ({ tracking_number, carrier: "UPS" })),
    });
    await deliverHalvesAtOnce(world, [b, a], order);
    await deliveredWhole(world, a, order);
    await eventually(async () => {
      const marks = await world.database.query(
        "select outcome from tracking_outbox where order_id = $1 and kind = 'mark_delivered'",
        [order.id],
      );
      expect(marks).toEqual([{ outcome: "mark" }]);
    });
    await allDone(world, order.id);
    await toldOfBothArrivals(world, order.email, 1);
  });

  it("send a mail once that becomes due in both", async () => {
    const [a, b] = pair;
    const orders = await newOrders(world, pair, 6);
    for (const order of orders) {
      const [number] = order.numbers;
      await world.ship(a, order.id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
      await registered(world, number);
      await world.scan(number, { status: "Exception", sub_status: "Damage", country: "DE" });
      expect(await world.webhook(b, number)).toBe(200);
    }
    // Bad news is held for half an hour, because carriers misfire. It passes for all of them at once.
    await eventually(async () => {
      const held = await world.database.query(
        "select 1 from tracking_outbox where payload ->> 'kind' = 'exception' and state = 'waiting'",
      );
      expect(held).toHaveLength(orders.length);
    });
    await world.database.query(
      "update tracking_outbox set next_attempt_at = now() where payload ->> 'kind' = 'exception'",
    );
    for (const order of orders) {
      await allDone(world, order.id);
      await mailed(world, order.email, [/on its way/, /./]);
    }
    const requests = (await world.resend.mails({ limit: 1000 })).map((mail) => mail.requests_with_key);
    expect(new Set(requests)).toEqual(new Set([1]));
  });

  it("show on a page that one of them keeps up to date what the other one has heard", async () => {
    const [a, b] = pair;
    const order = await newOrder(world, a);
    const [number] = order.numbers;
    await world.ship(a, order.id, { trackers: [{ tracking_number: number, carrier: "UPS" }] });
    await allDone(world, order.id);
    await registered(world, number);
    const { tracking_link } = await world
      .admin(a)
      .post<{ tracking_link: { url: string } }>(`/admin/orders/${order.id}/tracking-link`);
    const page = `${a.url}${new URL(tracking_link.url).pathname}`;
    const shown = async () => (await fetch(page)).text();
    const stream = await openEventStream(`${page}/live`);
    await stream.next();
    expect(await shown()).not.toContain("Hamburg");
    await world.scan(number, { status: "InTransit", city: "Hamburg", country: "DE" });
    expect(await world.webhook(b, number)).toBe(200);
    // The page looks whenever it is told to; it is told of this one.
    do {
      expect(await stream.next()).toMatchObject({ event: "version" });
    } while (!(await shown()).includes("Hamburg"));
    stream.close();
  });

  it("never call 17TRACK more than three times in any second, while both register and ask", async () => {
    const { numbers: followed } = await world.track17.bulk({ count: 900, prefix: "RATEOLD" });
    const { numbers: waiting } = await world.track17.bulk({
      count: 300,
      prefix: "RATENEW",
      registered: false,
    });
    await world.track17.clearCalls();
    await addTrackers(followed, "registered");
    await addTrackers(waiting, "waiting");
    await eventually(async () => {
      const [left] = await world.database.query<{ unregistered: string; unasked: string }>(
        `select count(*) filter (where provider_state = 'waiting') as unregistered,
                count(*) filter (where last_checked_at is null and tracking_number like 'RATEOLD%') as unasked
           from tracker where tracking_number like 'RATE%'`,
      );
      expect(left).toEqual({ unregistered: "0", unasked: "0" });
    }, 90_000);
    const calls = await world.track17.calls();
    expect(calls.max_calls_in_any_second).toBeLessThanOrEqual(3);
    expect(calls.too_many).toBe(0);
    expect(calls.count).toBeGreaterThanOrEqual((900 + 300) / 40);
  });

  it("never register more than there is quota for; the newest shipments go first, the rest goes on by itself", async () => {
    const { numbers } = await world.track17.bulk({ count: 150, prefix: "QUOTA", registered: false });
    await world.track17.quota({ remain: 70 });
    // What the shop knew of its quota is good for a minute: that is over.
    await world.database.query(
      "update tracking_provider_status set quota_checked_at = quota_checked_at - interval '1 minute'",
    );
    await world.track17.clearCalls();
    await addTrackers(numbers, "waiting");
    const waiting = async () => {
      const rows = await world.database.query<{ tracking_number: string }>(
        `select tracking_number from tracker
          where tracking_number like 'QUOTA%' and provider_state = 'waiting' order by shipped_at desc`,
      );
      return rows.map(({ tracking_number }) => tracking_number);
    };
    await eventually(async () => expect(await waiting()).toEqual(numbers.slice(70)), 90_000);
    expect(await askedToRegister()).toBe(70);

    await world.track17.quota({ remain: 1_000 });
    await eventually(async () => expect(await waiting()).toEqual([]), 90_000);
    expect(await askedToRegister()).toBe(150);
  });
});

/** How many numbers 17TRACK was asked to register since the log of its calls was cleared. */
async function askedToRegister(): Promise<number> {
  const { calls } = await world.track17.calls({ endpoint: "register" });
  return calls.flatMap(({ body }) => body as unknown[]).length;
}

/** Enters trackers as if each belonged to an order of its own, the newest shipment first, all of them due at once. */
async function addTrackers(numbers: string[], state: "registered" | "waiting"): Promise<void> {
  await world.database.query(
    `insert into tracker
       (id, provider_id, tracking_number, carrier_code, order_id, fulfillment_id, direction, status,
        provider_state, order_placed_at, shipped_at, on_label, next_poll_at)
     select 'trk_' || n, '17track', n, '100002', 'order_' || n, 'ful_' || n, 'outbound', 'pending',
            $2, now() - interval '3 days', now() - interval '2 days' - place * interval '1 second', true,
            case when $2 = 'registered' then now() end
       from jsonb_array_elements_text($1::jsonb) with ordinality as number(n, place)`,
    [JSON.stringify(numbers), state],
  );
}
