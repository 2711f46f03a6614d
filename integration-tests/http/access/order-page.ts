import type { AdminTrackerResponse } from "../../../src/api/http-types";
import { openFulfillment } from "../support/fulfillments";
import { lookUp } from "../support/lookup";
import { orderPage } from "../support/order-page";
import { SECOND_UPS_NUMBER, shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function orderPageStories(story: Story): void {
  it("says how far the order has come, from paid to delivered", async () => {
    const order = await story.order();
    expect((await orderPage(story, order.id)).order.status).toBe("paid");
    const [first, second] = order.items;
    const ship = (tracking_number: string, id = "") =>
      story.ship(order.id, { trackers: [{ tracking_number, carrier: "UPS" }], items: [{ id, quantity: 1 }] });
    await ship(UPS_NUMBER, first?.id);
    expect((await orderPage(story, order.id)).order.status).toBe("partially_shipped");
    await ship(SECOND_UPS_NUMBER, second?.id);
    expect((await orderPage(story, order.id)).order.status).toBe("shipped");
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const half = await orderPage(story, order.id);
    expect(half.order.status).toBe("partially_delivered");
    expect(half.order.milestones.find(({ key }) => key === "delivered")?.at).toBeNull();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const page = await orderPage(story, order.id);
    expect(page.order.status).toBe("delivered");
    expect(page.order.milestones.every(({ at }) => at !== null)).toBe(true);
    expect(page.trackers.map(({ items }) => items.length)).toEqual([1, 1]);
  });

  it("is not delivered while a part that was shipped without a number may still be on its way", async () => {
    const order = await story.order();
    const [first, second] = order.items;
    const part = (item: typeof first) => [{ id: item?.id ?? "", quantity: 1 }];
    await story.ship(order.id, {
      trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }],
      items: part(first),
    });
    const unnumbered = await openFulfillment(story, order, undefined, part(second));
    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${unnumbered}/shipments`, {
      items: part(second),
    });
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    const page = await orderPage(story, order.id);
    expect(page.order.status).toBe("partially_delivered");
    expect(page.order.milestones.find(({ key }) => key === "delivered")?.at).toBeNull();

    await story.admin.post(`/admin/orders/${order.id}/fulfillments/${unnumbered}/mark-as-delivered`);
    expect((await orderPage(story, order.id)).order.status).toBe("delivered");
  });

  it("waits for parcels of products that have no shipping profile, and knows when they are there", async () => {
    const order = await story.order();
    // The demo's products all have one; Medusa writes this into orders of products without.
    await story.sql(
      "update order_line_item set requires_shipping = false where id in (select item_id from order_item where order_id = ?)",
      [order.id],
    );
    const [first, second] = order.items;
    const ship = (tracking_number: string, id = "") =>
      story.ship(order.id, { trackers: [{ tracking_number, carrier: "UPS" }], items: [{ id, quantity: 1 }] });
    await ship(UPS_NUMBER, first?.id);
    await story.quiet();
    await story.track17.events(UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    expect((await orderPage(story, order.id)).order.status).toBe("partially_delivered");
    await ship(SECOND_UPS_NUMBER, second?.id);
    await story.quiet();
    await story.track17.events(SECOND_UPS_NUMBER, [{ status: "Delivered" }]);
    await story.quiet();
    expect((await orderPage(story, order.id)).order.status).toBe("delivered");
  });

  it("says that an order is cancelled, or came back", async () => {
    const cancelled = await story.order();
    await story.admin.post(`/admin/orders/${cancelled.id}/cancel`);
    expect((await orderPage(story, cancelled.id)).order.status).toBe("cancelled");

    const { order } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [{ status: "Exception", sub_status: "Returned" }]);
    await story.quiet();
    const page = await orderPage(story, order.id);
    expect(page.order.status).toBe("returned");
    expect(page.trackers[0]).toMatchObject({ status: "exception", reason: "returned", delivered_at: null });
  });

  it("names no day any more in an order that was cancelled after it was shipped", async () => {
    const { order } = await shipped(story);
    await story.track17.parcel(UPS_NUMBER, {
      estimate: { source: "Official", from: "2031-12-01T00:00:00+01:00", to: "2031-12-03T00:00:00+01:00" },
    });
    await story.track17.events(UPS_NUMBER, [{ status: "InTransit" }]);
    await story.quiet();
    const day = { from: expect.stringContaining("2031-12-01") };
    expect((await orderPage(story, order.id)).trackers).toMatchObject([{ estimated_delivery: day }]);
    // Medusa cancels none that has shipments; other plugins do.
    await story.sql(`update "order" set status = 'canceled', canceled_at = now() where id = ?`, [order.id]);
    expect((await orderPage(story, order.id)).trackers).toMatchObject([{ estimated_delivery: null }]);
    const byNumber = JSON.parse((await lookUp(story, { tracking_number: UPS_NUMBER })).body);
    expect(byNumber.package.estimated_delivery).toBeNull();
  });

  it("shows the estimated delivery, places with coordinates, and the carrier's words translated", async () => {
    const { order } = await shipped(story, { placed: { locale: "de-DE" } });
    await story.track17.parcel(UPS_NUMBER, {
      estimate: { source: "Official", from: "2026-12-01T00:00:00+01:00", to: "2026-12-03T00:00:00+01:00" },
    });
    await story.track17.events(UPS_NUMBER, [
      {
        status: "InTransit",
        description: "Departed facility",
        translation: { lang: "de", description: "Hat das Paketzentrum verlassen" },
        city: "Hamburg",
        country: "DE",
      },
    ]);
    await story.quiet();
    const page = await orderPage(story, order.id);
    expect(page.trackers[0]).toMatchObject({
      estimated_delivery: {
        from: expect.stringContaining("2026-12-01"),
        to: expect.stringContaining("2026-12-03"),
        source: "carrier",
      },
      last_event: "Hat das Paketzentrum verlassen",
      events: [
        {
          description: "Hat das Paketzentrum verlassen",
          local_time: expect.stringMatching(/\+0[12]:00$/),
          city: "Hamburg",
          country: "DE",
          coordinates: { latitude: expect.any(Number), longitude: expect.any(Number) },
        },
      ],
    });
  });

  it("knows where a city is when the carrier names its region, and makes up no place when not", async () => {
    const { order } = await shipped(story);
    const scan = (minutesAgo: number, state: string | null) => ({
      time_iso: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
      time_utc: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
      description: "Arrived at facility",
      location: "SPRINGFIELD, US",
      sub_status: "InTransit_Other",
      address: {
        country: "US",
        state,
        city: "SPRINGFIELD",
        street: null,
        postal_code: null,
        coordinates: { longitude: null, latitude: null },
      },
    });
    await story.track17.events(UPS_NUMBER, [scan(20, null), scan(10, "IL")]);
    await story.quiet();
    const page = await orderPage(story, order.id);
    expect(page.trackers[0]?.events).toMatchObject([
      { city: "SPRINGFIELD", country: "US", coordinates: { latitude: 39.8, longitude: -89.6 } },
      { city: "SPRINGFIELD", country: "US", coordinates: null },
    ]);
  });

  it("tells customers the city of a delivery, where the carrier tells the recipient's door", async () => {
    const { order, tracker } = await shipped(story);
    const now = new Date().toISOString();
    await story.track17.events(UPS_NUMBER, [
      {
        status: "Delivered",
        time_iso: now,
        time_utc: now,
        description: "Delivered",
        location: "BERLIN, DE",
        sub_status: "Delivered_Other",
        address: {
          country: "DE",
          state: null,
          city: "BERLIN",
          street: null,
          postal_code: null,
          coordinates: { longitude: "13.384921", latitude: "52.530644" },
        },
      },
    ]);
    await story.quiet();
    const page = await orderPage(story, order.id);
    expect(page.trackers[0]?.events).toMatchObject([{ coordinates: { latitude: 52.5, longitude: 13.4 } }]);
    const dashboard = await story.admin.get<AdminTrackerResponse>(`/admin/trackers/${tracker.id}`);
    expect(dashboard.tracker.events).toMatchObject([
      { coordinates: { latitude: 52.530644, longitude: 13.384921 } },
    ]);
  });
}
