import type { Story } from "../support/story";
import type { StripeCheckout } from "../support/stripe-checkout";

const PENDING = { status: "pending", order_id: null };
const EXPIRED = { status: "expired", order_id: null };

export function expiredStories(story: Story, checkout: StripeCheckout): void {
  /** Time passes over everything that carts and payments have written down. */
  const pass = async (time: string) => {
    for (const table of ["cart", "payment_collection", "payment_session", "payment"]) {
      await story.sql(`update ${table} set updated_at = updated_at - interval '${time}'`);
    }
  };

  it("expires after a day without a payment, and is paid all the same if the money comes later", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.webhooksHandled();
    await pass("23 hours 59 minutes");
    expect(await checkout.status(cart)).toEqual(PENDING);
    await pass("2 minutes");
    expect(await checkout.status(cart)).toEqual(EXPIRED);
    expect(await checkout.successPage(cart)).toEqual({ state: "expired" });
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toMatchObject({ status: "paid" });
  });

  it("expires a day after the last change of a cart that nobody has begun to pay", async () => {
    const cart = await checkout.fillCart();
    await story.sql("delete from cart_payment_collection where cart_id = ?", [cart.id]);
    await pass("24 hours 1 minute");
    expect(await checkout.status(cart)).toEqual(EXPIRED);
    await cart.store.post(`/store/carts/${cart.id}`, { email: "bob@example.com" });
    expect(await checkout.status(cart)).toEqual(PENDING);
  });

  it("begins anew with another payment", async () => {
    const { cart } = await checkout.atTheBank();
    await pass("3 days");
    expect(await checkout.status(cart)).toEqual(EXPIRED);
    await checkout.startPayment(cart);
    expect(await checkout.status(cart)).toEqual(PENDING);
  });

  it("never expires for who has paid", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    await pass("900 days");
    expect(await checkout.status(cart)).toMatchObject({ status: "paid" });
    // The money is there, and somebody has deleted the order.
    await story.sql("delete from order_cart where cart_id = ?", [cart.id]);
    expect(await checkout.status(cart)).toEqual(PENDING);
  });
}
