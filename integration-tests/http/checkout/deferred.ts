import type { Story } from "../support/story";
import { DIRECT_DEBIT, type StripeCheckout } from "../support/stripe-checkout";

export function deferredStories(story: Story, checkout: StripeCheckout): void {
  it("is pending with its order while a direct debit is under way, and paid days later", async () => {
    const cart = await checkout.fillCart();
    const payment = await checkout.startPayment(cart, { capture_method: "automatic" });
    expect(await checkout.pay(payment, DIRECT_DEBIT)).toBe("processing");
    const { type, order } = await checkout.complete(cart);
    expect(type).toBe("order");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual({ status: "pending", order_id: order?.id });

    await checkout.stripe.bank(payment.intent_id, "succeeded");
    await checkout.webhooksHandled();
    expect(await checkout.status(cart)).toEqual({ status: "paid", order_id: order?.id });
    expect(await checkout.orders()).toEqual([order?.id]);
  });

  it("is paid at once when there is nothing to pay", async () => {
    const { promotion } = await story.admin.post<{ promotion: { code: string } }>("/admin/promotions", {
      code: "PRESENT",
      type: "standard",
      status: "active",
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "each",
        max_quantity: 10,
        value: 100,
        currency_code: "eur",
      },
    });
    await story.admin.post("/admin/promotions", {
      code: "FREESHIP",
      type: "standard",
      status: "active",
      application_method: {
        type: "percentage",
        target_type: "shipping_methods",
        allocation: "across",
        value: 100,
        currency_code: "eur",
      },
    });
    const cart = await checkout.fillCart();
    await cart.store.post(`/store/carts/${cart.id}/promotions`, {
      promo_codes: [promotion.code, "FREESHIP"],
    });
    const { order } = await checkout.complete(cart);
    expect(await checkout.status(cart)).toEqual({ status: "paid", order_id: order?.id });
  });
}
