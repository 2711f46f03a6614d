import { Modules } from "@medusajs/framework/utils";
import Medusa from "@medusajs/js-sdk";
import Stripe from "stripe";
import { eventually } from "../../../dev/shop/eventually";
import { type FilledCart, fillCart, type OrderOptions } from "../../../dev/shop/place-order";
import { type RunningStripe, StripeControl, startStripeSimulator } from "../../../dev/simulators/stripe";
import type { StoreOrderStatusResponse } from "../../../src/api/http-types";
import { type CheckoutResult, pollCheckout } from "../../../src/storefront/client";
import { type Answer, askStore } from "./ask";
import { freePorts } from "./free-ports";
import { type Story, tellStories } from "./story";

const SECRET_KEY = "sk_test_story";
const WEBHOOK_SECRET = "whsec_story";
const PROVIDER = "pp_stripe_stripe";
const WEBHOOK_PATH = "/hooks/payment/stripe_stripe";

/** Milliseconds for which Medusa lets a webhook lie in these stories. */
const WEBHOOK_DELAY = 100;

/** How a customer pays; what Stripe makes of each is in its simulator. */
export const CARD = { payment_method: "pm_card_visa" };
export const CARD_3DS = { payment_method: "pm_card_threeDSecureRequired" };
export const DECLINED_CARD = { payment_method: "pm_card_chargeDeclined" };
export const BANK = { payment_method_data: { type: "ideal" as const } };
export const DIRECT_DEBIT = { payment_method_data: { type: "sepa_debit" as const } };

type PaymentMethod = typeof CARD | typeof BANK | typeof DIRECT_DEBIT;

/** A payment that was begun: Medusa's session, and the intent at Stripe. */
export interface StartedPayment {
  session_id: string;
  intent_id: string;
  client_secret: string;
}

/** A storefront that sells by Stripe. */
export class StripeCheckout {
  private ordersBefore: string[] = [];
  private sentByHand = 0;

  constructor(
    private readonly story: Story,
    /** Stripe, the customer's bank, and what goes wrong with webhooks. */
    readonly stripe: StripeControl,
    private readonly port: number,
  ) {}

  fillCart(options?: OrderOptions): Promise<FilledCart> {
    return fillCart(this.story.baseUrl, this.story.shop, options);
  }

  /** @param data `capture_method: "automatic"` as banks want it; the money is only held otherwise */
  async startPayment(cart: FilledCart, data: Record<string, unknown> = {}): Promise<StartedPayment> {
    const { payment_collection } = await cart.store.post<{
      payment_collection: {
        payment_sessions: { id: string; data: { id: string; client_secret: string } }[];
      };
    }>(`/store/payment-collections/${cart.payment_collection_id}/payment-sessions`, {
      provider_id: PROVIDER,
      data,
    });
    const session = payment_collection.payment_sessions.at(-1);
    if (session === undefined) {
      throw new Error("No payment session was made.");
    }
    const { id, client_secret } = session.data;
    return { session_id: session.id, intent_id: id, client_secret };
  }

  /** What Stripe.js does in the customer's browser, with the client secret and nothing else. */
  async pay({ intent_id, client_secret }: StartedPayment, method: PaymentMethod): Promise<string> {
    const browser = new Stripe("pk_test_story", { protocol: "http", host: "127.0.0.1", port: this.port });
    const params = { ...method, client_secret, return_url: "https://shop.example/checkout/done" };
    return (await browser.paymentIntents.confirm(intent_id, params)).status;
  }

  /** A cart of a customer who has come to the bank's page. */
  async atTheBank(options?: OrderOptions): Promise<{ cart: FilledCart; payment: StartedPayment }> {
    const cart = await this.fillCart(options);
    const payment = await this.startPayment(cart, { capture_method: "automatic" });
    expect(await this.pay(payment, BANK)).toBe("requires_action");
    return { cart, payment };
  }

  ask(cartId: string): Promise<Answer> {
    return askStore(this.story, `/store/carts/${cartId}/order-status`);
  }

  async status({ id }: { id: string }): Promise<StoreOrderStatusResponse> {
    return this.story.store.get(`/store/carts/${id}/order-status`);
  }

  /** The success page, in real time. */
  successPage(
    { id }: { id: string },
    onAnswer?: (answer: StoreOrderStatusResponse) => void,
  ): Promise<CheckoutResult> {
    const { baseUrl, shop } = this.story;
    const sdk = new Medusa({ baseUrl, publishableKey: shop.publishable_key });
    return pollCheckout(sdk, id, { onAnswer });
  }

  /** The storefront completes the cart itself. */
  complete({ id, store }: FilledCart): Promise<{ type: string; order?: { id: string } }> {
    return store.post(`/store/carts/${id}/complete`);
  }

  /** A webhook of one's own making, signed as only Stripe can. */
  signed(type: string, intent: object): { body: string; headers: Record<string, string> } {
    const body = JSON.stringify({ id: "evt_of_a_story", object: "event", type, data: { object: intent } });
    const { webhooks } = new Stripe(SECRET_KEY);
    const signature = webhooks.generateTestHeaderString({ payload: body, secret: WEBHOOK_SECRET });
    return { body, headers: { "content-type": "application/json", "stripe-signature": signature } };
  }

  async sendSigned(type: string, intent: object): Promise<void> {
    const { body, headers } = this.signed(type, intent);
    const init = { method: "POST", headers, body };
    const { status } = await fetch(`${this.story.baseUrl}${WEBHOOK_PATH}`, init);
    expect(status).toBe(200);
    this.sentByHand += 1;
  }

  /** Waits until Medusa has worked off every webhook that it took. */
  async webhooksHandled(): Promise<void> {
    await eventually(async () => {
      await this.stripe.settled();
      const attempts = (await this.stripe.webhooks()).flatMap(({ attempts: all }) => all);
      const taken = attempts.filter(({ status }) => status === 200).length;
      expect(handled).toBe(taken + this.sentByHand);
    });
    await this.story.quiet();
  }

  /** Ids of the orders that were made in this story. */
  async orders(): Promise<string[]> {
    const { orders } = await this.story.admin.get<{ orders: { id: string }[] }>("/admin/orders?fields=id");
    return orders.map(({ id }) => id).filter((id) => !this.ordersBefore.includes(id));
  }

  /** A story begins. */
  async begin(): Promise<void> {
    handled = 0;
    this.sentByHand = 0;
    await this.stripe.reset();
    await this.stripe.settings({ webhook_url: `${this.story.baseUrl}${WEBHOOK_PATH}` });
    this.ordersBefore = [];
    this.ordersBefore = await this.orders();
  }
}

/** Webhooks that Medusa's subscribers were given since the story began. */
let handled = 0;

/** Tells stories of a shop whose payments go through Medusa's own Stripe provider, to a simulated Stripe. */
export function tellCheckoutStories(stories: (story: Story, checkout: StripeCheckout) => void): void {
  const [port = 0] = freePorts(1);
  process.env.STRIPE_API_KEY = SECRET_KEY;
  process.env.STRIPE_WEBHOOK_SECRET = WEBHOOK_SECRET;
  process.env.STRIPE_BASE_URL = `http://127.0.0.1:${port}`;
  let running: RunningStripe;
  beforeAll(async () => {
    running = await startStripeSimulator({ port, api_key: SECRET_KEY, webhook_secret: WEBHOOK_SECRET });
  });
  afterAll(() => running.close());

  tellStories((story) => {
    const checkout = new StripeCheckout(story, new StripeControl(`http://127.0.0.1:${port}`), port);
    beforeAll(async () => {
      await story.admin.post(`/admin/regions/${story.shop.region_id}`, {
        payment_providers: ["pp_system_default", PROVIDER],
      });
      const bus = story.container.resolve(Modules.EVENT_BUS);
      const count = async () => {
        handled += 1;
      };
      bus.subscribe("payment.webhook_received", count, { subscriberId: "stories" });
      // Medusa's option `webhook_delay`, put where its route looks for it: 2.21 never puts it there itself.
      Object.assign(story.container.resolve(Modules.PAYMENT), { options: { webhook_delay: WEBHOOK_DELAY } });
    });
    beforeEach(() => checkout.begin());
    afterEach(() => checkout.webhooksHandled());
    stories(story, checkout);
  });
}
