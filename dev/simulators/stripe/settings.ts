import { z } from "@medusajs/framework/zod";

/** How the simulated Stripe behaves. Everything may be changed while it runs. */
export const stripeSettingsSchema = z
  .object({
    /** The only secret key it takes; null: any. */
    api_key: z.string().min(1).nullable(),
    /** Where webhooks go; null: none are sent. */
    webhook_url: z.string().url().nullable(),
    /** What webhooks are signed with. */
    webhook_secret: z.string().min(1),
    /** How long a webhook takes until it is sent. */
    webhook_delay_ms: z.number().min(0),
    /** How long a webhook may take to be answered. */
    webhook_timeout_ms: z.number().int().positive(),
    /** Waits between attempts; after the last one Stripe gives up. */
    retry_intervals_ms: z.array(z.number().min(0)),
  })
  .strict();

export type StripeSettings = z.infer<typeof stripeSettingsSchema>;

const MINUTE = 60_000;

/** Stripe tries for three days; its first waits are here. */
export const DEFAULT_STRIPE_SETTINGS: StripeSettings = {
  api_key: null,
  webhook_url: null,
  webhook_secret: "whsec_simulated",
  webhook_delay_ms: 0,
  webhook_timeout_ms: 10_000,
  retry_intervals_ms: [5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 300 * MINUTE, 600 * MINUTE],
};
