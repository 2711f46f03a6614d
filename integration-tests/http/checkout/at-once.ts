import { eventually } from "../../../dev/shop/eventually";
import type { Story } from "../support/story";
import { CARD, type StripeCheckout } from "../support/stripe-checkout";

export function atOnceStories(story: Story, checkout: StripeCheckout): void {
  it("becomes one order when the customer completes the cart while the webhook does", async () => {
    const cart = await checkout.fillCart();
    const payment = await checkout.startPayment(cart, { capture_method: "automatic" });
    await checkout.webhooksHandled();
    await checkout.pay(payment, CARD);
    // The storefront asks twice at once, and again as long as it is told that somebody else is at it: so the webhook
    // comes before, in the middle of it, and after.
    await eventually(async () => {
      await Promise.allSettled([checkout.complete(cart), checkout.complete(cart)]);
      expect((await checkout.status(cart)).status).toBe("paid");
    });
    await checkout.webhooksHandled();
    const orders = await checkout.orders();
    expect(orders).toHaveLength(1);
    expect(await checkout.status(cart)).toEqual({ status: "paid", order_id: orders[0] });
    expect(await checkout.stripe.paymentIntents()).toMatchObject([
      { status: "succeeded", amount_refunded: 0 },
    ]);
    const { order } = await story.admin.get<{ order: { total: number; items: unknown[] } }>(
      `/admin/orders/${orders[0]}?fields=total,items.id`,
    );
    expect([order.total, order.items.length]).toEqual([63, 2]);
  });
}
