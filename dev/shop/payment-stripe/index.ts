import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import StripeProviderService from "@medusajs/payment-stripe/dist/services/stripe-provider";
import type { StripeOptions } from "@medusajs/payment-stripe/dist/types";
import Stripe from "stripe";

/**
 * `@medusajs/payment-stripe` as it is, but with Stripe at another address: its options have no place for one.
 * Medusa knows it by the same name, `pp_stripe_stripe`.
 */
class StripeElsewhere extends StripeProviderService {
  /** @param options with the address in front of `/v1`, such as `http://127.0.0.1:9019` */
  constructor(cradle: Record<string, unknown>, options: StripeOptions & { base_url: string }) {
    super(cradle, options);
    const { protocol, hostname, port } = new URL(options.base_url);
    this.stripe_ = new Stripe(options.apiKey, {
      protocol: protocol === "http:" ? "http" : "https",
      host: hostname,
      ...(port === "" ? {} : { port }),
    });
  }
}

export default ModuleProvider(Modules.PAYMENT, { services: [StripeElsewhere] });
