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
}
