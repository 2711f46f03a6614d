import { eventually } from "../../dev/shop/eventually";
import type { AdminTrackerResponse } from "../../src/api/http-types";
import { KillableShop } from "./support/killable-shop";
import { allDone, mailed, newOrder, registered, type StoryOrder } from "./support/order-story";
import { holdLabels, holdNumber, standsStill } from "./support/stand-still";

const shop = new KillableShop();

/** The job that finds labels nobody announced looks around once a minute. */
const UNTIL_RECONCILED_MS = 240_000;

/** A shipped order with one package of which everything is said that a label cannot say. */
async function shippedWith(carrier: string, number: string) {
  const order = await newOrder(shop.world, shop.now);
  const items = order.items.map(({ id, quantity }) => ({ id, quantity }));
  await shop.world.looksBack();
  const { trackers } = await shop.world.ship(shop.now, order.id, {
    trackers: [{ tracking_number: number, carrier, items, postal_code: "20095", phone_last4: "9876" }],
  });
  await registered(shop.world, number);
  await mailed(shop.world, order.email, [/on its way/]);
  return { order, items, id: trackers[0]?.id ?? "" };
}

const correct = (id: string, tracking_number: string, carrier: string) =>
  shop.world
    .admin(shop.now)
    .post<AdminTrackerResponse>(`/admin/trackers/${id}`, { tracking_number, carrier, notify: true });

async function labelsOf({ id }: StoryOrder): Promise<string[]> {
  const rows = await shop.world.database.query<{ tracking_number: string }>(
    `select l.tracking_number from order_fulfillment f join fulfillment_label l on l.fulfillment_id = f.fulfillment_id
      where f.order_id = $1 and l.deleted_at is null`,
    [id],
  );
  return rows.map(({ tracking_number }) => tracking_number);
}

function packagesOf({ id }: StoryOrder) {
  return shop.world.database.query(
    `select id, tracking_number, provider_id, provider_state, destination_postal_code, phone_last4, correction_begun,
            (select count(*)::int from tracker_item i where i.tracker_id = t.id) as items
       from tracker t where order_id = $1 and removed_at is null`,
    [id],
  );
}

describe("a shop that is killed while a number is corrected", () => {
  it.each([
    { carrier: "UPS", provider: "17track", wrong: "1Z999AA10000007001", right: "1Z999AA10000007002" },
    { carrier: "Own van", provider: "manual", wrong: "VAN-7001", right: "VAN-7002" },
  ])(
    "once the label is corrected, corrects the same package: $carrier",
    async ({ carrier, provider, wrong, right }) => {
      const { order, items, id } = await shippedWith(carrier, wrong);
      const held = await holdNumber(shop.world.database, provider, right);
      const cutOff = expect(correct(id, right, carrier)).rejects.toThrow();
      await standsStill(held, /pg_advisory_xact_lock/);
      expect(await labelsOf(order)).toEqual([right]);

      await shop.killAndStartAgain();
      await cutOff;

      await eventually(async () => {
        expect(await packagesOf(order)).toEqual([
          {
            id,
            tracking_number: right,
            provider_id: provider,
            provider_state: "registered",
            destination_postal_code: "20095",
            phone_last4: "9876",
            correction_begun: null,
            items: items.length,
          },
        ]);
      }, UNTIL_RECONCILED_MS);
      await allDone(shop.world, order.id);
      expect(await labelsOf(order)).toEqual([right]);
      await mailed(shop.world, order.email, [/on its way/, /on its way/]);
      const { count } = await shop.world.track17.registrations({ number: right });
      expect(count).toBe(provider === "17track" ? 1 : 0);
    },
    UNTIL_RECONCILED_MS + 60_000,
  );

  it("before the label is, corrects it when it is asked again", async () => {
    const [wrong, right] = ["1Z999AA10000007003", "1Z999AA10000007004"];
    const { order, id } = await shippedWith("UPS", wrong);
    const held = await holdLabels(shop.world.database);
    const cutOff = expect(correct(id, right, "UPS")).rejects.toThrow();
    await standsStill(held, /fulfillment_label/);

    await shop.killAndStartAgain();
    await cutOff;
    expect(await labelsOf(order)).toEqual([wrong]);

    await correct(id, right, "UPS");
    await registered(shop.world, right);
    await allDone(shop.world, order.id);
    expect(await labelsOf(order)).toEqual([right]);
    expect(await packagesOf(order)).toMatchObject([{ id, tracking_number: right, correction_begun: null }]);
    await mailed(shop.world, order.email, [/on its way/, /on its way/]);
  });
});
