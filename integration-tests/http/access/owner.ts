import { JsonClient } from "../../../dev/shop/http";
import type { StoreOrderTrackingResponse } from "../../../src/api/http-types";
import { askStore } from "../support/ask";
import { customerWithOrder } from "../support/customers";
import { UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function ownerStories(story: Story): void {
  it("shows two customers their own orders, and neither the other's", async () => {
    const ada = await customerWithOrder(story, "ada@example.com");
    const bob = await customerWithOrder(story, "bob@example.com");
    await story.ship(ada.order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    const ask = (orderId: string, token: string) =>
      askStore(story, `/store/orders/${orderId}/tracking`, { authorization: `Bearer ${token}` });

    const own = await ask(ada.order.id, ada.token);
    expect(own.status).toBe(200);
    expect((JSON.parse(own.body) as StoreOrderTrackingResponse).tracking).toMatchObject({
      order: { id: ada.order.id, status: "shipped" },
      trackers: [{ tracking_number: UPS_NUMBER }],
    });
    expect((await ask(bob.order.id, bob.token)).status).toBe(200);

    const theirs = await ask(ada.order.id, bob.token);
    const nobodys = await ask("order_01JZZZZZZZZZZZZZZZZZZZZZZZ", bob.token);
    expect(theirs.status).toBe(404);
    expect(nobodys.status).toBe(404);
    expect(theirs.body).toBe(nobodys.body);
    expect([...theirs.headers.keys()].sort()).toEqual([...nobodys.headers.keys()].sort());
  });

  it("shows the owner the order by session cookie too", async () => {
    const { token, order } = await customerWithOrder(story, "ada@example.com");
    const session = await fetch(`${story.baseUrl}/auth/session`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
    });
    const cookie = session.headers.get("set-cookie")?.split(";")[0] ?? "";
    const answer = await askStore(story, `/store/orders/${order.id}/tracking`, { cookie });
    expect(answer.status).toBe(200);
  });

  it("shows a guest's order to nobody who merely knows or guesses its id", async () => {
    const order = await story.order({ email: "guest@example.com" });
    const { token } = await customerWithOrder(story, "eve@example.com");
    const reference = await askStore(story, "/store/orders/order_nobody/tracking");
    expect(reference.status).toBe(404);
    const guesses = [
      order.id,
      order.id.toUpperCase(),
      String(order.display_id),
      `%23${order.display_id}`,
      "*",
      "%25",
      "order_%25",
      "%00",
      `${order.id}%00`,
      `${order.id}'--`,
      "__proto__",
      "x".repeat(3_000),
    ];
    for (const guess of guesses) {
      for (const headers of [
        {},
        { authorization: `Bearer ${token}` },
        { authorization: "Bearer nonsense" },
      ]) {
        const answer = await askStore(
          story,
          `/store/orders/${guess}/tracking`,
          headers as Record<string, string>,
        );
        expect([guess, answer.status, answer.body]).toEqual([guess, 404, reference.body]);
      }
    }
  });

  it("does not take an administrator for a customer", async () => {
    const order = await story.order();
    const store = story.admin.with({ "x-publishable-api-key": story.shop.publishable_key });
    await expect(store.get(`/store/orders/${order.id}/tracking`)).rejects.toThrow(/404/);
  });

  it("needs the shop's publishable key", async () => {
    const order = await story.order();
    const client = new JsonClient(story.baseUrl);
    await expect(client.get(`/store/orders/${order.id}/tracking`)).rejects.toThrow(/publishable/i);
  });
}
