import type { StoreOrderStatusResponse } from "../../../src/api/http-types";
import type { Story } from "../support/story";
import { BANK, CARD_3DS, type StripeCheckout } from "../support/stripe-checkout";

const PENDING = { status: "pending", order_id: null };

export function redirectStories(story: Story, checkout: StripeCheckout): void {
  it("is paid by a bank redirect: the page waits, the webhook makes the order, the page tells", async () => {
    const { cart, payment } = await checkout.atTheBank();
    const heard: StoreOrderStatusResponse[] = [];
    const page = checkout.successPage(cart, (answer) => heard.push(answer));
    expect(await checkout.status(cart)).toEqual(PENDING);
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    const result = await page;
    const [order, ...others] = await checkout.orders();
    expect(others).toEqual([]);
    expect(result).toEqual({ state: "paid", order_id: order });
    expect(heard.at(-1)).toEqual({ status: "paid", order_id: order });
    const { order: shown } = await story.store.get<{ order: { id: string } }>(`/store/orders/${order}`);
    expect(shown.id).toBe(order);
  });

  it("is paid by a card with 3-D Secure whose money is only held", async () => {
    const cart = await checkout.fillCart();
    const payment = await checkout.startPayment(cart);
    expect(await checkout.pay(payment, CARD_3DS)).toBe("requires_action");
    expect(await checkout.status(cart)).toEqual(PENDING);
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    const [order] = await checkout.orders();
    expect(await checkout.status(cart)).toEqual({ status: "paid", order_id: order });
    expect(await checkout.stripe.paymentIntents()).toMatchObject([{ status: "requires_capture" }]);
  });

  it("knows at the first question when the webhook was faster than the customer", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    const heard: StoreOrderStatusResponse[] = [];
    expect(await checkout.successPage(cart, (answer) => heard.push(answer))).toMatchObject({ state: "paid" });
    expect(heard).toHaveLength(1);
  });

  it("is pending as long as the webhook is late, and paid once it came", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.webhookFault({ kind: "delayed", ms: 2_000, type: "payment_intent.succeeded" });
    const heard: StoreOrderStatusResponse[] = [];
    const page = checkout.successPage(cart, (answer) => heard.push(answer));
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    expect(await page).toMatchObject({ state: "paid" });
    expect(heard[0]).toEqual(PENDING);
    expect(heard.length).toBeGreaterThan(1);
  });

  it("is pending when the webhook is lost, and paid when Stripe sends it again", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.webhookFault({ kind: "lost", type: "payment_intent.succeeded" });
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual(PENDING);
    expect(await checkout.orders()).toEqual([]);
    const [lost] = await checkout.stripe.webhooks("payment_intent.succeeded");
    await checkout.stripe.resend(lost?.event.id ?? "");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toMatchObject({ status: "paid" });
  });

  it("stays paid by the same order when the webhook comes again and again", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.webhookFault({ kind: "duplicated", copies: 3, type: "payment_intent.succeeded" });
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    const first = await checkout.status(cart);
    const [sent] = await checkout.stripe.webhooks("payment_intent.succeeded");
    await checkout.stripe.resend(sent?.event.id ?? "");
    await checkout.webhooksHandled();
    expect(first).toMatchObject({ status: "paid" });
    expect(await checkout.status(cart)).toEqual(first);
    expect(await checkout.orders()).toHaveLength(1);
  });

  it("believes nobody who forges a webhook", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.webhookFault({ kind: "wrong_signature", times: null });
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual(PENDING);

    const { cart: other, payment: forged } = await checkout.atTheBank();
    await checkout.stripe.cancel(forged.intent_id);
    await checkout.webhooksHandled();
    expect(await checkout.status(other)).toEqual(PENDING);
  });

  it("is paid after a failed try and another one", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.bank(payment.intent_id, "failed");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual(PENDING);
    await checkout.pay(payment, BANK);
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toMatchObject({ status: "paid" });
    expect(await checkout.orders()).toHaveLength(1);
  });

  it("is not paid before Medusa has finished the order, which it may undo until then", async () => {
    const { cart, payment } = await checkout.atTheBank();
    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    const paid = await checkout.status(cart);
    expect(paid.status).toBe("paid");
    // The moment in which the order is linked to its cart, and its payment not yet in its books: too short to be hit.
    await story.sql(`update "order" set created_at = now() where id = ?`, [paid.order_id]);
    const entries = await story.sql("delete from order_transaction where order_id = ? returning id", [
      paid.order_id,
    ]);
    expect(entries).toHaveLength(1);
    expect(await checkout.status(cart)).toEqual(PENDING);
    // Should Medusa never get to it, the customer is told all the same.
    await story.sql(`update "order" set created_at = now() - interval '10 seconds' where id = ?`, [
      paid.order_id,
    ]);
    expect(await checkout.status(cart)).toEqual(paid);
  });
}
