import { JsonClient } from "../../../dev/shop/http";
import { askStore } from "../support/ask";
import type { Story } from "../support/story";
import type { StripeCheckout } from "../support/stripe-checkout";

/** What the shop knows of its customer and the payment. */
const PRIVATE = [
  "ada@example.com",
  "Ada",
  "Example",
  "Invalidenstra",
  "10115",
  "+49",
  "pi_",
  "secret",
  "pay_",
  "cus_",
];
const PRICES = ["63", "49", "6300", "amount", "total", "eur"];

export function strangerStories(story: Story, checkout: StripeCheckout): void {
  it("tells who holds the cart's id a status and the order's id, and nothing else", async () => {
    const { cart, payment } = await checkout.atTheBank();
    const pending = await checkout.ask(cart.id);
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    const paid = await checkout.ask(cart.id);
    const [orderId] = await checkout.orders();
    expect(JSON.parse(pending.body)).toEqual({ status: "pending", order_id: null });
    expect(JSON.parse(paid.body)).toEqual({ status: "paid", order_id: orderId });
    for (const answer of [pending, paid]) {
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
      const told = answer.body.replace(orderId ?? "", "");
      for (const text of [...PRIVATE, ...PRICES]) {
        expect([text, told.includes(text)]).toEqual([text, false]);
      }
    }
  });

  it("answers alike for a cart that is not there and for what is no cart's id", async () => {
    const { cart, payment } = await checkout.atTheBank();
    const reference = await checkout.ask("cart_01JZZZZZZZZZZZZZZZZZZZZZZZ");
    expect(reference.status).toBe(404);
    expect(JSON.parse(reference.body)).toEqual({ type: "not_found", message: "There is no such cart." });
    const guesses = [
      cart.id.slice(0, -1),
      `${cart.id}A`,
      cart.id.toUpperCase(),
      cart.id.toLowerCase(),
      `${cart.id}%00`,
      `${cart.id}'--`,
      `${cart.id},${cart.id}`,
      payment.session_id,
      cart.payment_collection_id,
      "*",
      "%00",
      "%25",
      "cart_%25",
      "null",
      "undefined",
      "__proto__",
      "[object Object]",
      "%7B%22$ne%22:null%7D",
      "x".repeat(3_000),
      "%F0%9F%9B%92",
      "%E0%A4%A",
      "%",
    ];
    for (const guess of guesses) {
      const answer = await checkout.ask(guess);
      expect([guess, answer.status, answer.body]).toEqual([guess, 404, reference.body]);
      expect([...answer.headers.keys()].sort()).toEqual([...reference.headers.keys()].sort());
    }
    await story.sql("update cart set deleted_at = now() where id = ?", [cart.id]);
    expect((await checkout.ask(cart.id)).body).toBe(reference.body);
  });

  it("takes no filter and no field from the address", async () => {
    const { cart } = await checkout.atTheBank();
    const plain = await checkout.ask(cart.id);
    for (const query of ["fields=*", "fields=email,*payment_collection", "id=cart_other", "status=paid"]) {
      const answer = await askStore(story, `/store/carts/${cart.id}/order-status?${query}`);
      expect([query, answer.status, answer.body]).toEqual([query, 200, plain.body]);
    }
  });

  it("needs the shop's publishable key, and is only read", async () => {
    const cart = await checkout.fillCart();
    const path = `/store/carts/${cart.id}/order-status`;
    await expect(new JsonClient(story.baseUrl).get(path)).rejects.toThrow(/publishable/i);
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const headers = { "x-publishable-api-key": story.shop.publishable_key };
      const { status } = await fetch(`${story.baseUrl}${path}`, { method, headers });
      expect([method, status]).toEqual([method, 404]);
    }
  });
}
