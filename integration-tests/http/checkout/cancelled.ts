import onPaymentWebhook from "../../../src/subscribers/payment-cancelled";
import type { Story } from "../support/story";
import { CARD, DECLINED_CARD, type StripeCheckout } from "../support/stripe-checkout";

const PENDING = { status: "pending", order_id: null };

export function cancelledStories(story: Story, checkout: StripeCheckout): void {
  it("is cancelled when the payment is, until another one is begun", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.cancel(payment.intent_id);
    expect(await checkout.successPage(cart)).toEqual({ state: "cancelled", order_id: null });
    await checkout.webhooksHandled();
    expect(await checkout.orders()).toEqual([]);

    const another = await checkout.startPayment(cart, { capture_method: "automatic" });
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual(PENDING);
    expect(await checkout.pay(another, CARD)).toBe("succeeded");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toMatchObject({ status: "paid" });
  });

  it("is not cancelled by the payment that Medusa gives up for another one", async () => {
    const cart = await checkout.fillCart();
    const first = await checkout.startPayment(cart);
    const second = await checkout.startPayment(cart);
    await checkout.webhooksHandled();
    const [newest, oldest] = await checkout.stripe.paymentIntents();
    expect([newest?.id, newest?.status]).toEqual([second.intent_id, "requires_payment_method"]);
    expect([oldest?.id, oldest?.status]).toEqual([first.intent_id, "canceled"]);
    expect(await checkout.stripe.webhooks("payment_intent.canceled")).toHaveLength(1);
    expect(await checkout.status(cart)).toEqual(PENDING);
  });

  it("is pending after a declined card, which may be tried again", async () => {
    const cart = await checkout.fillCart();
    const payment = await checkout.startPayment(cart);
    await expect(checkout.pay(payment, DECLINED_CARD)).rejects.toThrow(/declined/);
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual(PENDING);
    // Nor is it cancelled when the storefront tries to complete the cart all the same.
    await expect(checkout.complete(cart)).rejects.toThrow(/not authorized/);
    expect(await checkout.status(cart)).toEqual(PENDING);
  });

  it("believes Stripe, not the webhook: one that does not hold any more cancels nothing", async () => {
    const { cart, payment } = await checkout.atTheBank();
    const [intent] = await checkout.stripe.paymentIntents();
    await checkout.sendSigned("payment_intent.canceled", { ...intent, status: "canceled" });
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual(PENDING);
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toMatchObject({ status: "paid" });
  });

  it("is cancelled by a webhook that came by way of Redis too", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.webhookFault({ kind: "lost", type: "payment_intent.canceled" });
    const intent = await checkout.stripe.cancel(payment.intent_id);
    const { body, headers } = checkout.signed("payment_intent.canceled", intent);
    const sent = { provider: "stripe_stripe", payload: { data: {}, rawData: Buffer.from(body), headers } };
    const data = JSON.parse(JSON.stringify(sent));
    await onPaymentWebhook({
      event: { name: "payment.webhook_received", data },
      container: story.container,
      pluginOptions: {},
    });
    expect(await checkout.status(cart)).toEqual({ status: "cancelled", order_id: null });
  });

  it("is cancelled, with its order, when the merchant cancels the order", async () => {
    const cart = await checkout.fillCart();
    const payment = await checkout.startPayment(cart);
    expect(await checkout.pay(payment, CARD)).toBe("requires_capture");
    await checkout.webhooksHandled();
    const [orderId] = await checkout.orders();
    expect(await checkout.status(cart)).toEqual({ status: "paid", order_id: orderId });
    await story.admin.post(`/admin/orders/${orderId}/cancel`);
    await checkout.webhooksHandled();
    expect(await checkout.stripe.paymentIntents()).toMatchObject([{ status: "canceled" }]);
    expect(await checkout.status(cart)).toEqual({ status: "cancelled", order_id: orderId });
  });

  it("stays paid when the merchant gives the money back later", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    const paid = await checkout.status(cart);
    expect(paid.status).toBe("paid");
    const { order } = await story.admin.get<{
      order: { payment_collections: { payments: { id: string; amount: number }[] }[] };
    }>(`/admin/orders/${paid.order_id}?fields=*payment_collections.payments`);
    const captured = order.payment_collections[0]?.payments[0];
    await story.admin.post(`/admin/payments/${captured?.id}/refund`, { amount: captured?.amount });
    expect(await checkout.stripe.paymentIntents()).toMatchObject([{ amount_refunded: 6300 }]);
    expect(await checkout.status(cart)).toEqual(paid);
  });
}
