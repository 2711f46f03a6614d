import { eventually } from "../../../dev/shop/eventually";
import { JsonClient } from "../../../dev/shop/http";
import { type PlacedOrder, signUpCustomer } from "../../../dev/shop/place-order";
import type { AdminTracker } from "../../../src/api/http-types";
import type { MedusaProcess } from "../../processes/support/medusa-process";
import { World } from "../../processes/support/world";
import { Dashboard, type OrderPage, type VisitOptions } from "./dashboard";

/** A merchant's desk: a shop that sells, its dashboard in a browser, and the services around it. */
export class Desk {
  world!: World;
  shop!: MedusaProcess;
  private dashboard!: Dashboard;
  private visits: OrderPage[] = [];
  private numbers = 0;

  async open(): Promise<void> {
    this.world = await World.open();
    this.shop = await this.world.start({
      MEDUSA_ADMIN_DISABLED: "false",
      HMR_HOST: "localhost",
      TRACKING_RATINGS: JSON.stringify({ enabled: true }),
    });
    await this.world.track17.settings({ webhook_url: `${this.shop.url}/hooks/tracking/17track` });
    this.dashboard = await Dashboard.open(this.shop.url);
  }

  async close(): Promise<void> {
    await this.dashboard?.close();
    await this.world?.close();
  }

  /** The page of an order, until the story is over. */
  async visit(order: PlacedOrder, options?: VisitOptions): Promise<OrderPage> {
    const page = await this.dashboard.visit(order, options);
    this.visits.push(page);
    return page;
  }

  async leave(): Promise<void> {
    await Promise.all(this.visits.map((visit) => visit.close()));
    this.visits = [];
  }

  /** The admin API, as the merchant's own code would use it. */
  get admin() {
    return this.world.admin(this.shop);
  }

  /** A paid order of a shirt and a pair of socks. */
  order(options?: Parameters<World["order"]>[1]): Promise<PlacedOrder> {
    return this.world.order(this.shop, options);
  }

  /** The storefront of a customer who has an account. */
  async customer(email: string): Promise<{ token: string; store: JsonClient }> {
    const token = await signUpCustomer(this.shop.url, this.world.shop, { email, password: "supersecret" });
    return {
      token,
      store: new JsonClient(this.shop.url, {
        "x-publishable-api-key": this.world.publishableKey,
        authorization: `Bearer ${token}`,
      }),
    };
  }

  /** An order whose package has left. */
  async shipped(number: string, carrier?: string): Promise<PlacedOrder> {
    const order = await this.order();
    await this.ship(order, number, carrier);
    return order;
  }

  async ship(order: PlacedOrder, number: string, carrier?: string): Promise<void> {
    await this.world.ship(this.shop, order.id, {
      trackers: [{ tracking_number: number, ...(carrier ? { carrier } : {}) }],
    });
  }

  /** A number that looks like one of UPS's and that no other story uses. */
  upsNumber(): string {
    this.numbers += 1;
    return `1Z999AA1${String(this.numbers).padStart(10, "0")}`;
  }

  async trackersOf(order: PlacedOrder): Promise<AdminTracker[]> {
    const { trackers } = await this.admin.get<{ trackers: AdminTracker[] }>(
      `/admin/trackers?order_id=${order.id}`,
    );
    return trackers;
  }

  /** Waits until 17TRACK follows it: only then it has news to tell. */
  async followed(order: PlacedOrder, number: string): Promise<void> {
    await eventually(async () => {
      const tracker = (await this.trackersOf(order)).find((each) => each.tracking_number === number);
      expect(tracker).toMatchObject({ provider_state: "registered" });
    });
  }

  /** Opens one more place that the shop ships from, with everything in stock. Returns its id. */
  async openStore(name: string): Promise<string> {
    const { stock_location } = await this.admin.post<{ stock_location: { id: string } }>(
      "/admin/stock-locations",
      { name, address: { address_1: "Torstraße 1", city: "Berlin", country_code: "de" } },
    );
    await this.admin.post(`/admin/stock-locations/${stock_location.id}/sales-channels`, {
      add: [this.world.shop.sales_channel_id],
    });
    const { inventory_items } = await this.admin.get<{ inventory_items: { id: string }[] }>(
      "/admin/inventory-items?fields=id",
    );
    for (const { id } of inventory_items) {
      await this.admin.post(`/admin/inventory-items/${id}/location-levels`, {
        location_id: stock_location.id,
        stocked_quantity: 100,
      });
    }
    return stock_location.id;
  }

  async closeStore(id: string): Promise<void> {
    await this.admin.post(`/admin/stock-locations/${id}/sales-channels`, {
      remove: [this.world.shop.sales_channel_id],
    });
  }

  /** The places that an order's shipments left from. */
  async shipsFrom(order: PlacedOrder): Promise<string[]> {
    const { order: found } = await this.admin.get<{ order: { fulfillments: { location_id: string }[] } }>(
      `/admin/orders/${order.id}?fields=*fulfillments`,
    );
    return found.fulfillments.map(({ location_id }) => location_id);
  }

  /** Ships in Medusa's own way, so long ago that the plugin was not there to see it. */
  async shippedBeforeThePlugin(order: PlacedOrder, number: string): Promise<void> {
    const fulfillment = await this.pack(order);
    await this.admin.post(`/admin/orders/${order.id}/fulfillments/${fulfillment}/shipments`, {
      items: order.items.map(({ id, quantity }) => ({ id, quantity })),
      labels: [{ tracking_number: number, tracking_url: "", label_url: "" }],
    });
    // It did see it: so what it made of it is taken away again.
    await eventually(async () => expect(await this.trackersOf(order)).toHaveLength(1));
    const { database } = this.world;
    await database.query("delete from tracker where fulfillment_id = $1", [fulfillment]);
    await database.query("update fulfillment set shipped_at = now() - interval '30 days' where id = $1", [
      fulfillment,
    ]);
    await database.query(
      "update fulfillment_label set created_at = now() - interval '30 days' where fulfillment_id = $1",
      [fulfillment],
    );
  }

  /** What was promised to be paid is not promised any more. */
  async paymentFallsThrough(order: PlacedOrder): Promise<void> {
    await this.world.database.query(
      `update payment_collection set status = 'not_paid'
        where id in (select payment_collection_id from order_payment_collection where order_id = $1)`,
      [order.id],
    );
  }

  /** Packs items in Medusa's own way, without shipping them. Returns the fulfillment's id. */
  async pack(order: PlacedOrder, items = order.items): Promise<string> {
    const { order: packed } = await this.admin.post<{ order: { fulfillments: { id: string }[] } }>(
      `/admin/orders/${order.id}/fulfillments?fields=*fulfillments`,
      { items: items.map(({ id, quantity }) => ({ id, quantity })) },
    );
    const [fulfillment, ...others] = packed.fulfillments;
    expect(others).toEqual([]);
    return fulfillment?.id ?? "";
  }
}

/** The item of an order with this title. */
export function itemOf(order: PlacedOrder, title: string): PlacedOrder["items"][number] {
  const item = order.items.find((each) => each.title === title);
  if (item === undefined) {
    throw new Error(`The order holds no ${title}.`);
  }
  return item;
}
