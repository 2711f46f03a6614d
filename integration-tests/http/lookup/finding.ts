import type { PlacedOrder } from "../../../dev/shop/place-order";
import type { StoreLookupResponse } from "../../../src/api/http-types";
import { askStore } from "../support/ask";
import { knownOf, lookUp } from "../support/lookup";
import { orderPage, tokenOf } from "../support/order-page";
import { shipped, UPS_NUMBER } from "../support/shipped";
import type { Story } from "../support/story";

export function findingStories(story: Story): void {
  async function find(body: unknown): Promise<StoreLookupResponse> {
    const answer = await lookUp(story, body);
    expect([body, answer.status]).toEqual([body, 200]);
    return JSON.parse(answer.body);
  }

  async function findsIt({ display_id }: PlacedOrder, body: unknown): Promise<void> {
    expect(await find(body)).toMatchObject({ view: "full", tracking: { order: { id: null, display_id } } });
  }

  it("shows a guest's order to whoever knows its number and e-mail address", async () => {
    const { order } = await shipped(story);
    await story.track17.events(UPS_NUMBER, [
      { status: "InTransit", description: "Left Hamburg", city: "Hamburg", country: "DE" },
    ]);
    await story.quiet();
    const { view, session, ...found } = await find(knownOf(order));
    expect(view).toBe("full");
    expect(found).toEqual({ tracking: await orderPage(story, order.id) });
    expect(found).toMatchObject({ tracking: { trackers: [{ events: [{ description: "Left Hamburg" }] }] } });
    expect(session).toEqual({
      token: expect.stringMatching(/^trs_[\w-]{32}$/),
      expires_at: expect.any(String),
    });
  });

  it("gives no permanent link away", async () => {
    const { order } = await shipped(story);
    const token = await tokenOf(story, order.id);
    const answer = await lookUp(story, knownOf(order));
    expect(answer.body).not.toContain(token);
    const { session } = JSON.parse(answer.body) as StoreLookupResponse;
    for (const path of [
      `/track/${session.token}`,
      `/store/orders/${order.id}/tracking?token=${session.token}`,
    ]) {
      expect([path, (await askStore(story, path)).status]).toEqual([path, 404]);
    }
  });

  it("understands numbers and addresses as people type them", async () => {
    const order = await story.order({ email: "Ada.Lovelace@Example.com" });
    const number = order.display_id;
    const wide = String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    const email = "ada.lovelace@example.com";
    const numbers = [
      `#${number}`,
      `# ${number} `,
      `SHOP-${number}`,
      `Order no. ${number}`,
      wide,
      `00${number}`,
    ];
    for (const typed of [...numbers, number]) {
      await findsIt(order, { order: typed, email });
    }
    for (const typed of [
      " ada.lovelace@example.com\n",
      "ADA.LOVELACE@EXAMPLE.COM",
      "ada.lovelace＠example.com",
    ]) {
      await findsIt(order, { order: String(number), email: typed });
    }
  });

  it("takes a shop's own order numbers before Medusa's", async () => {
    const [own, other] = [await story.order(), await story.order()];
    // Medusa makes them by a function in the shop's configuration.
    await story.sql('update "order" set custom_display_id = ? where id = ?', [
      `DE-${other.display_id}`,
      own.id,
    ]);
    const { email } = own;
    expect(other.email).toBe(email);
    for (const typed of [`DE-${other.display_id}`, `#de-${other.display_id}`, String(own.display_id)]) {
      await findsIt(own, { order: typed, email });
    }
    await findsIt(other, { order: String(other.display_id), email });
    await findsIt(other, { order: `FR-${other.display_id}`, email });
  });

  it("names an order by the shop's own number, on its page and in its mails", async () => {
    const order = await story.order();
    const custom_display_id = "SHOP-2026-0007";
    await story.sql('update "order" set custom_display_id = ? where id = ?', [custom_display_id, order.id]);
    await story.ship(order.id, { trackers: [{ tracking_number: UPS_NUMBER, carrier: "UPS" }] });
    await story.quiet();
    const found = await lookUp(story, { order: custom_display_id, email: order.email });
    expect(JSON.parse(found.body).tracking.order).toMatchObject({
      display_id: order.display_id,
      custom_display_id,
    });
    const page = await askStore(story, `/track/${await tokenOf(story, order.id)}`);
    expect(page.body).toContain("Order SHOP-2026-0007");
    const [mail] = await story.resend.mails({ to: order.email });
    expect(mail?.subject).toBe("Your order SHOP-2026-0007 is on its way");
    for (const text of [page.body, mail?.text ?? "#"]) {
      expect(text).not.toContain(`#${order.display_id}`);
    }
  });

  it("shows a cancelled order, and says so", async () => {
    const order = await story.order();
    await story.admin.post(`/admin/orders/${order.id}/cancel`);
    expect(await find(knownOf(order))).toMatchObject({ tracking: { order: { status: "cancelled" } } });
  });
}
