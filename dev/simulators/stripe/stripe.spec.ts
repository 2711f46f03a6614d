import Stripe from "stripe";
import { startReceiver, until } from "../http/spec-receiver";
import { type RunningStripe, StripeControl, startStripeSimulator } from "./index";

const SECRET = "whsec_of_the_shop";

describe("Stripe, called by its own library", () => {
  let running: RunningStripe;
  let shop: Awaited<ReturnType<typeof startReceiver>>;
  let control: StripeControl;
  let stripe: Stripe;
  let now: number;

  const connect = (key: string) =>
    new Stripe(key, {
      protocol: "http",
      host: "127.0.0.1",
      port: running.port,
      maxNetworkRetries: 0,
    });

  beforeEach(async () => {
    now = Date.parse("2026-11-24T12:00:00Z");
    shop = await startReceiver();
    running = await startStripeSimulator({
      now: () => now,
      webhook_url: `${shop.url}/hooks`,
      webhook_secret: SECRET,
      retry_intervals_ms: [20, 20],
    });
    control = new StripeControl(running.url);
    stripe = connect("sk_test_shop");
  });
  afterEach(() => Promise.all([running.close(), shop.close()]));

  const intend = (changes: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
    stripe.paymentIntents.create({
      amount: 6300,
      currency: "EUR",
      capture_method: "automatic",
      metadata: { session_id: "payses_1" },
      ...changes,
    });
  const received = () =>
    shop.received.map(({ body, headers }) =>
      stripe.webhooks.constructEvent(body, String(headers["stripe-signature"]), SECRET),
    );
  const typesReceived = async (count: number) => {
    await until(() => shop.received.length >= count);
    return received()
      .map(({ type }) => type)
      .sort();
  };
  const refusal = async (call: Promise<unknown>) => {
    const error: unknown = await call.then(
      () => null,
      (reason: unknown) => reason,
    );
    if (!(error instanceof Stripe.errors.StripeError)) {
      throw new Error("Stripe should have refused this.");
    }
    return error;
  };

  it("makes an intent, changes it and finds it again", async () => {
    const made = await intend();
    expect(made).toMatchObject({
      object: "payment_intent",
      amount: 6300,
      currency: "eur",
      status: "requires_payment_method",
      metadata: { session_id: "payses_1" },
    });
    expect(made.client_secret?.startsWith(`${made.id}_secret_`)).toBe(true);
    await stripe.paymentIntents.update(made.id, { amount: 7000, expand: ["payment_method"] });
    expect(await stripe.paymentIntents.retrieve(made.id)).toEqual({ ...made, amount: 7000 });
    expect(await refusal(stripe.paymentIntents.retrieve("pi_none"))).toMatchObject({
      statusCode: 404,
      code: "resource_missing",
    });
  });

  it("takes money at once, or holds it until it is captured", async () => {
    const { id: atOnce } = await intend();
    const paid = await stripe.paymentIntents.confirm(atOnce, { payment_method: "pm_card_visa" });
    expect(paid).toMatchObject({ status: "succeeded", amount_received: 6300 });

    const { id: held } = await intend({ capture_method: "manual" });
    const authorized = await stripe.paymentIntents.confirm(held, { payment_method: "pm_card_visa" });
    expect(authorized).toMatchObject({ status: "requires_capture", amount_capturable: 6300 });
    expect(await stripe.paymentIntents.capture(held)).toMatchObject({ status: "succeeded" });
    expect(await typesReceived(5)).toEqual([
      "payment_intent.amount_capturable_updated",
      "payment_intent.created",
      "payment_intent.created",
      "payment_intent.succeeded",
      "payment_intent.succeeded",
    ]);
  });

  it("sends the customer to the bank and hears from it, by the browser's key", async () => {
    const { id, client_secret } = await intend();
    const browser = connect("pk_test_shop");
    const secret = { client_secret: client_secret ?? "" } as Stripe.PaymentIntentConfirmParams;
    const payment_method_data = { type: "ideal" as const };
    const sent = await browser.paymentIntents.confirm(id, {
      ...secret,
      payment_method_data,
      return_url: "https://shop.example/checkout",
    });
    expect(sent).toMatchObject({
      status: "requires_action",
      next_action: { redirect_to_url: { return_url: "https://shop.example/checkout" } },
    });
    expect(await refusal(browser.paymentIntents.confirm(id, { payment_method_data }))).toMatchObject({
      statusCode: 401,
    });
    expect(await refusal(browser.paymentIntents.cancel(id))).toMatchObject({ statusCode: 401 });

    await control.bank(id, "failed");
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: "requires_payment_method",
      last_payment_error: { code: "payment_intent_authentication_failure" },
    });
    await browser.paymentIntents.confirm(id, { ...secret, payment_method_data });
    await control.bank(id, "processing");
    await control.bank(id, "succeeded");
    expect(await stripe.paymentIntents.retrieve(id, { expand: ["payment_method"] })).toMatchObject({
      status: "succeeded",
      payment_method: { type: "ideal" },
    });
    await expect(control.bank(id, "failed")).rejects.toThrow(/409.*succeeded/);
    expect(await typesReceived(6)).toEqual([
      "payment_intent.created",
      "payment_intent.payment_failed",
      "payment_intent.processing",
      "payment_intent.requires_action",
      "payment_intent.requires_action",
      "payment_intent.succeeded",
    ]);
  });

  it("declines a card, and carries the intent in the refusal", async () => {
    const { id } = await intend();
    const error = await refusal(
      stripe.paymentIntents.confirm(id, { payment_method: "pm_card_chargeDeclined" }),
    );
    expect(error).toMatchObject({
      type: "StripeCardError",
      code: "card_declined",
      payment_intent: { id, status: "requires_payment_method" },
    });
  });

  it("cancels what is not paid, for good", async () => {
    const { id } = await intend();
    await control.cancel(id);
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({
      status: "canceled",
      cancellation_reason: "abandoned",
    });
    for (const call of [
      () => stripe.paymentIntents.cancel(id),
      () => stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" }),
      () => stripe.paymentIntents.capture(id),
      () => stripe.paymentIntents.update(id, { amount: 1 }),
    ]) {
      expect(await refusal(call())).toMatchObject({
        statusCode: 400,
        code: "payment_intent_unexpected_state",
        payment_intent: { id, status: "canceled" },
      });
    }
  });

  it("gives back what was taken, once", async () => {
    const { id } = await intend();
    await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
    await stripe.refunds.create({ payment_intent: id, amount: 300 });
    expect(await refusal(stripe.refunds.create({ payment_intent: id, amount: 6_001 }))).toMatchObject({
      param: "amount",
    });
    await stripe.refunds.create({ payment_intent: id });
    expect(await refusal(stripe.refunds.create({ payment_intent: id }))).toMatchObject({
      code: "charge_already_refunded",
    });
    expect(await control.paymentIntents()).toMatchObject([{ id, amount_refunded: 6300 }]);
  });

  it("keeps customers", async () => {
    const { id } = await stripe.customers.create({ email: "ada@example.com", name: "Ada" });
    expect(await stripe.customers.update(id, { name: "Ada Example" })).toMatchObject({
      email: "ada@example.com",
      name: "Ada Example",
    });
    expect((await stripe.customers.listPaymentMethods(id)).data).toEqual([]);
    expect(await stripe.setupIntents.create({ customer: id })).toMatchObject({ customer: id });
    expect(await stripe.customers.del(id)).toMatchObject({ deleted: true });
    expect(await refusal(stripe.customers.update(id, {}))).toMatchObject({ statusCode: 404 });
  });

  it("answers the same to the same key for a day, and refuses it for another request", async () => {
    const options = { idempotencyKey: "payses_1" };
    const params = { amount: 100, currency: "eur" };
    const first = await stripe.paymentIntents.create(params, options);
    await stripe.paymentIntents.update(first.id, { amount: 200 });
    expect(await stripe.paymentIntents.create(params, options)).toEqual(first);
    expect(await refusal(stripe.paymentIntents.create({ ...params, amount: 101 }, options))).toMatchObject({
      type: "StripeIdempotencyError",
    });
    now += 24 * 3_600_000;
    expect((await stripe.paymentIntents.create(params, options)).id).not.toBe(first.id);
    expect(await control.paymentIntents()).toHaveLength(2);
  });

  it("knows its own key", async () => {
    await control.settings({ api_key: "sk_test_only_this" });
    expect(await refusal(intend())).toMatchObject({ type: "StripeAuthenticationError" });
  });

  it("refuses what makes no sense, by the name of the field", async () => {
    expect(await refusal(intend({ amount: 0 }))).toMatchObject({ statusCode: 400, param: "amount" });
    expect(await refusal(intend({ currency: "euros" }))).toMatchObject({ param: "currency" });
    const { id } = await intend();
    expect(await refusal(stripe.paymentIntents.confirm(id, { payment_method: "pm_x" }))).toMatchObject({
      param: "payment_method",
    });
    await expect(control.bank(id, "succeeded")).rejects.toThrow(/409/);
    await expect(control.settings({ webhook_delay_ms: -1 })).rejects.toThrow(/400.*webhook_delay_ms/);
  });

  it("fails on demand", async () => {
    await control.fault({ kind: "status", status: 500, endpoint: "/v1/payment_intents" });
    await control.fault({ kind: "rate_limit" });
    // The library tries once more when a connection breaks.
    await control.fault({ kind: "drop", times: 2 });
    expect(await refusal(intend())).toMatchObject({ type: "StripeAPIError", statusCode: 500 });
    expect(await refusal(intend())).toMatchObject({ type: "StripeRateLimitError" });
    expect(await refusal(intend())).toMatchObject({ type: "StripeConnectionError" });
    await intend();
    expect((await control.calls()).map(({ status, fault }) => [status, fault])).toEqual([
      [500, "status"],
      [429, "rate_limit"],
      [null, "drop"],
      [null, "drop"],
      [200, null],
    ]);
  });

  describe("its webhooks", () => {
    it("are tried again until the shop takes them, signed anew", async () => {
      shop.statuses.push(500, 503);
      await intend();
      await until(async () => (await control.webhooks())[0]?.state === "delivered");
      expect((await control.webhooks())[0]?.attempts.map(({ status }) => status)).toEqual([500, 503, 200]);
      expect(new Set(received().map(({ id }) => id)).size).toBe(1);
    });

    it("are given up at last", async () => {
      shop.statuses.push(500, 500, 500);
      await intend();
      await until(async () => (await control.webhooks())[0]?.state === "failed");
      expect(shop.received).toHaveLength(3);
    });

    it("get lost, come twice, come late and forged on demand, and again when asked", async () => {
      await control.webhookFault({ kind: "lost", type: "payment_intent.created" });
      await control.webhookFault({ kind: "duplicated", copies: 2, type: "payment_intent.succeeded" });
      const { id } = await intend();
      await stripe.paymentIntents.confirm(id, { payment_method: "pm_card_visa" });
      expect(await typesReceived(3)).toEqual(Array(3).fill("payment_intent.succeeded"));
      const [lost] = await control.webhooks("payment_intent.created");
      expect(lost).toMatchObject({ state: "lost", attempts: [] });
      expect(await control.resend(lost?.event.id ?? "")).toMatchObject({ state: "delivered" });

      shop.received.length = 0;
      await control.webhookFault({ kind: "delayed", ms: 50 });
      const { id: late } = await intend();
      const { id: early } = await intend();
      await until(() => shop.received.length === 2);
      expect(received().map(({ data }) => (data.object as Stripe.PaymentIntent).id)).toEqual([early, late]);

      await control.webhookFault({ kind: "wrong_signature" });
      await intend();
      await until(() => shop.received.length === 3);
      expect(received).toThrow(/signature/i);
    });

    it("are not sent without an address", async () => {
      await control.settings({ webhook_url: null });
      await intend();
      await control.settled();
      expect([shop.received, await control.webhooks()]).toEqual([[], []]);
    });
  });
});
