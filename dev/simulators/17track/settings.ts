import { z } from "@medusajs/framework/zod";

/** How the simulated 17TRACK behaves. Everything may be changed while it runs. */
export const settingsSchema = z
  .object({
    /** The account's security key: callers send it, webhooks are signed with it. */
    api_key: z.string().min(1),
    /** Where webhooks go; null: none are sent. */
    webhook_url: z.string().url().nullable(),
    /** Which API version's item a webhook carries. */
    webhook_version: z.enum(["v2.2", "v2.4"]),
    /** How long a webhook may take to be answered. */
    webhook_timeout_ms: z.number().int().positive(),
    /** Webhooks under way at once. */
    webhook_concurrency: z.number().int().positive(),
    /** Waits between attempts; after the last one 17TRACK gives up. */
    retry_intervals_ms: z.array(z.number().min(0)),
    /** Send a webhook whenever there is news. */
    auto_webhooks: z.boolean(),
    /** Wait between registering a number that already has news, and its first webhook. */
    first_result_ms: z.number().min(0),
    /** What happens to numbers nobody prepared: `off`, `by_carrier`, or a journey's name. */
    auto_journey: z.string().min(1),
    /** Real milliseconds that one hour of a journey takes. */
    hour_ms: z.number().positive(),
    /** When set, every step of a journey takes this long instead. */
    step_ms: z.number().positive().nullable(),
    calls_per_second: z.number().int().positive(),
    /** Length of the sliding "second". */
    rate_window_ms: z.number().positive(),
    /** Carriers that answer -18019911. */
    unsupported_carriers: z.array(z.number().int()),
    /** Valid carrier codes beyond the simulator's own table. */
    extra_carriers: z.array(z.number().int()),
    /** Whether `latest_sync_time` is now (true) or when the news came (false). */
    fresh_sync_time: z.boolean(),
  })
  .strict();

export type Track17Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Track17Settings = {
  api_key: "demo-17track-key",
  webhook_url: null,
  webhook_version: "v2.4",
  webhook_timeout_ms: 5_000,
  webhook_concurrency: 20,
  retry_intervals_ms: [600_000, 1_800_000, 3_600_000],
  auto_webhooks: true,
  first_result_ms: 0,
  auto_journey: "off",
  hour_ms: 1_000,
  step_ms: null,
  calls_per_second: 3,
  rate_window_ms: 1_000,
  unsupported_carriers: [11031],
  extra_carriers: [],
  fresh_sync_time: true,
};
