import { z } from "@medusajs/framework/zod";

/** How the simulated Delhivery behaves. Everything may be changed while it runs. */
export const delhiverySettingsSchema = z
  .object({
    /** The only token it takes; null: any. */
    token: z.string().min(1).nullable(),
    /** Calls the firewall lets through in any window. */
    calls_per_window: z.number().int().positive(),
    window_ms: z.number().int().positive(),
    /** Whether an unknown waybill makes the answer about all others say that there are none, too. */
    unknown_spoils_list: z.boolean(),
    /** Names of the warehouses that were registered, exactly as they must be given. */
    pickup_locations: z.array(z.string()),
    /** Places that are not served, and those that are not at the moment. */
    unserved_pins: z.array(z.string()),
    embargoed_pins: z.array(z.string()),
    /** Where scans are pushed to; null: none are. */
    webhook_url: z.string().url().nullable(),
    /** The header that was agreed upon, and its whole value. */
    webhook_header: z.string().min(1),
    webhook_secret: z.string().min(1),
    /** Whether every scan is pushed by itself. */
    auto_webhooks: z.boolean(),
    webhook_timeout_ms: z.number().int().positive(),
  })
  .strict();

export type DelhiverySettings = z.infer<typeof delhiverySettingsSchema>;

export const DEFAULT_DELHIVERY_SETTINGS: DelhiverySettings = {
  token: null,
  calls_per_window: 750,
  window_ms: 5 * 60_000,
  unknown_spoils_list: false,
  pickup_locations: ["Demo warehouse"],
  unserved_pins: ["999999"],
  embargoed_pins: [],
  webhook_url: null,
  webhook_header: "x-delhivery-secret",
  webhook_secret: "delhivery-demo-secret",
  auto_webhooks: true,
  webhook_timeout_ms: 5_000,
};
