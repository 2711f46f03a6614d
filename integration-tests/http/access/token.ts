import type { AdminTrackingLinkResponse } from "../../../src/api/http-types";
import { askStore } from "../support/ask";
import { tokenOf } from "../support/order-page";
import { trackersOf } from "../support/packages";
import { refusalOf } from "../support/refusal";
import { shipped } from "../support/shipped";
import type { Story } from "../support/story";

export function tokenStories(story: Story): void {
  const link = (orderId: string) =>
    story.admin.post<AdminTrackingLinkResponse>(`/admin/orders/${orderId}/tracking-link`);

  it("opens the order to whoever holds its token, at both addresses, and no other order", async () => {
    const order = await story.order();
    const other = await story.order();
    const token = await tokenOf(story, order.id);
    // 128 bits or more, in an alphabet of 64.
    expect(token).toMatch(/^[\w-]{22,}$/);
    for (const [path, id] of [
      [`/store/tracking/${token}`, null],
      [`/store/orders/${order.id}/tracking?token=${token}`, order.id],
    ] as const) {
      const answer = await askStore(story, path);
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body).tracking.order).toMatchObject({ id, display_id: order.display_id });
      expect(answer.headers.get("cache-control")).toContain("no-store");
    }
    const theirs = await askStore(story, `/store/orders/${other.id}/tracking?token=${token}`);
    const nobodys = await askStore(story, `/store/orders/order_nobody/tracking?token=${token}`);
    expect(theirs.status).toBe(404);
    expect(theirs.body).toBe(nobodys.body);
  });

  it("is the same link until it is revoked, then dead at once, and another one after that", async () => {
    const { order } = await shipped(story);
    const first = await link(order.id);
    expect((await link(order.id)).tracking_link.url).toBe(first.tracking_link.url);
    expect(Date.parse(first.tracking_link.expires_at)).toBeGreaterThan(Date.now());
    expect((await trackersOf(story, order.id))[0]?.tracking_page_url).toBe(first.tracking_link.url);
    const token = await tokenOf(story, order.id);

    expect(await story.admin.delete(`/admin/orders/${order.id}/tracking-link`)).toEqual({
      id: order.id,
      object: "tracking_link",
      deleted: true,
    });
    const dead = await askStore(story, `/store/tracking/${token}`);
    const never = await askStore(story, `/store/tracking/${"A".repeat(32)}`);
    expect(dead.status).toBe(404);
    expect(dead.body).toBe(never.body);
    expect((await askStore(story, `/store/orders/${order.id}/tracking?token=${token}`)).status).toBe(404);
    expect((await trackersOf(story, order.id))[0]?.tracking_page_url).toBeNull();

    const second = await tokenOf(story, order.id);
    expect(second).not.toBe(token);
    expect((await askStore(story, `/store/tracking/${second}`)).status).toBe(200);
    expect((await askStore(story, `/store/tracking/${token}`)).status).toBe(404);
  });

  it("is one link when several ask for it at once", async () => {
    const order = await story.order();
    const links = await Promise.all([1, 2, 3, 4, 5].map(() => link(order.id)));
    expect(new Set(links.map(({ tracking_link }) => tracking_link.url)).size).toBe(1);
  });

  it("dies with the retention period", async () => {
    const order = await story.order();
    const token = await tokenOf(story, order.id);
    // Ninety days pass.
    await story.sql("update order_tracking_link set expires_at = now() - interval '1 second'");
    expect((await askStore(story, `/store/tracking/${token}`)).status).toBe(404);
    await story.tracking.purge();
    expect(await story.sql("select id from order_tracking_link")).toEqual([]);
    expect(await tokenOf(story, order.id)).not.toBe(token);
  });

  it("answers every guess alike", async () => {
    const order = await story.order();
    const token = await tokenOf(story, order.id);
    const reference = await askStore(story, `/store/tracking/${"B".repeat(token.length)}`);
    expect(reference.status).toBe(404);
    const guesses = [
      token.slice(0, -1),
      `${token}A`,
      token.toLowerCase() === token ? token.toUpperCase() : token.toLowerCase(),
      `${token}%00`,
      "%00",
      "%25",
      "null",
      "' or 1=1 --",
      "x".repeat(3_000),
    ];
    for (const guess of guesses) {
      const answer = await askStore(story, `/store/tracking/${guess}`);
      expect([guess, answer.status, answer.body]).toEqual([guess, 404, reference.body]);
    }
    for (const query of [
      "token=",
      "token=%00",
      `token=${token}&token=${token}`,
      `token[]=${token}`,
      `token[$ne]=x`,
    ]) {
      const answer = await askStore(story, `/store/orders/${order.id}/tracking?${query}`);
      expect([query, answer.status, answer.body]).toEqual([query, 404, reference.body]);
    }
  });

  it("is made for orders that are there, by administrators only", async () => {
    const order = await story.order();
    for (const id of ["order_nobody", "%00"]) {
      expect(await refusalOf(story.admin.post(`/admin/orders/${id}/tracking-link`))).toMatchObject({
        status: 404,
      });
      expect(await refusalOf(story.admin.delete(`/admin/orders/${id}/tracking-link`))).toMatchObject({
        status: 404,
      });
    }
    expect(await refusalOf(story.store.post(`/admin/orders/${order.id}/tracking-link`))).toMatchObject({
      status: 401,
    });
  });
}
