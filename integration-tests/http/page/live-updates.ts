import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { eventually } from "../../../dev/shop/eventually";
import { openEventStream } from "../support/event-stream";
import { tokenOf } from "../support/order-page";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function liveUpdateStories(story: Story): void {
  it("tells an open page at once what it shows, and then each time something is new", async () => {
    const { order } = await shipped(story);
    const url = `${story.baseUrl}/track/${await tokenOf(story, order.id)}`;
    const page = await (await fetch(url)).text();
    const stream = await openEventStream(`${url}/live`);
    try {
      expect(stream.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
      expect(stream.headers.get("cache-control")).toBe("private, no-store, no-transform");
      const first = await stream.next();
      expect(first.event).toBe("version");
      expect(page).toContain(`data-version="${first.data}"`);

      await story.track17.events(UPS_NUMBER, [{ status: "InTransit", city: "Hamburg", country: "DE" }]);
      const second = await stream.next();
      expect(second.data).not.toBe(first.data);
      await story.quiet();
      expect(await (await fetch(url)).text()).toMatch(/Hamburg/i);
    } finally {
      stream.close();
    }
  });

  it("tells the shop's own storefront, for the owner, for the token, and for nobody else", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    const key = { "x-publishable-api-key": story.shop.publishable_key };
    for (const path of [
      `/store/tracking/${token}/live`,
      `/store/orders/${order.id}/tracking/live?token=${token}`,
    ]) {
      const stream = await openEventStream(story.baseUrl + path, key);
      expect((await stream.next()).event).toBe("version");
      stream.close();
    }
    for (const path of [
      `/store/tracking/${"A".repeat(32)}/live`,
      `/store/orders/${order.id}/tracking/live`,
      `/store/orders/order_unknown/tracking/live?token=${token}`,
      `/store/orders/%00/tracking/live?token=${token}`,
    ]) {
      const answer = await fetch(story.baseUrl + path, { headers: key });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    // An EventSource that is answered 204 does not come again.
    expect((await fetch(`${story.baseUrl}/track/${"A".repeat(32)}/live`)).status).toBe(204);
  });
  it("tells who comes while others are being asked about", async () => {
    const orders = [await story.order(), await story.order()];
    const [first, second] = await Promise.all(
      orders.map(async ({ id }) => `${story.baseUrl}/track/${await tokenOf(story, id)}/live`),
    );
    const database = story.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    // No public way makes the database slow.
    const holding = await database.transaction();
    await holding.raw("lock table tracker in access exclusive mode");
    const streams = [await openEventStream(first ?? "")];
    await eventually(async () => {
      expect(await story.sql("select 1 from pg_locks where not granted")).not.toEqual([]);
    });
    streams.push(await openEventStream(second ?? ""));
    await holding.rollback();
    for (const stream of streams) {
      expect((await stream.next()).event).toBe("version");
      stream.close();
    }
  });

  it("does not keep listening for whoever hung up before it was known what they may see", async () => {
    const [gone, stays] = [await story.order(), await story.order()];
    const [goneUrl, staysUrl] = await Promise.all(
      [gone, stays].map(async ({ id }) => `${story.baseUrl}/track/${await tokenOf(story, id)}/live`),
    );
    const database = story.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    // No public way makes the database slow.
    const holding = await database.transaction();
    await holding.raw("lock table order_tracking_link in access exclusive mode");
    const controller = new AbortController();
    const asked = fetch(goneUrl ?? "", { signal: controller.signal }).catch((error: Error) => error.name);
    await eventually(async () => {
      expect(await story.sql("select 1 from pg_locks where not granted")).not.toEqual([]);
    });
    controller.abort();
    expect(await asked).toBe("AbortError");
    // Once it answers what came later, the server has heard of it.
    await fetch(`${story.baseUrl}/health`);
    await holding.rollback();

    const watched: string[] = [];
    const note = ({ sql, bindings }: { sql: string; bindings: unknown[] }) => {
      if (sql.includes("as version")) {
        watched.push(String(bindings[0]));
      }
    };
    database.on("query", note);
    const stream = await openEventStream(staysUrl ?? "");
    await stream.next();
    stream.close();
    database.removeListener("query", note);
    expect(watched).toContain(JSON.stringify([stays.id]));
    expect(watched.filter((ids) => ids.includes(gone.id))).toEqual([]);
  });
}
