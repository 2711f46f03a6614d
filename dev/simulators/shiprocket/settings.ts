import { z } from "@medusajs/framework/zod";

/** How the simulated Shiprocket behaves. Everything may be changed while it runs. */
export const shiprocketSettingsSchema = z
  .object({
    /** The API user. */
    email: z.string().min(1),
    password: z.string().min(1),
    /** How long a token is good; tokens carry it in `exp`. */
    token_lifetime_ms: z.number().positive(),
    /** The simulator's clock is so much ahead of the real one: makes tokens end, and scans come later. */
    clock_ahead_ms: z.number(),
    /** How a number that nobody booked is answered: with 200 and words of patience, or with 404. */
    unknown_number: z.enum(["no_activities", "not_found"]),
    /** Errors arrive with HTTP 200 and their status in the body. */
    errors_with_200: z.boolean(),
    /** Requests in any second; null: any number. Shiprocket publishes no limit. */
    calls_per_second: z.number().int().positive().nullable(),
    /** Where webhooks go; null: none are sent. */
    webhook_url: z.string().url().nullable(),
    /** The token sent as `x-api-key`; null: none was entered. */
    webhook_token: z.string().min(1).nullable(),
    /** How long a webhook may take to be answered. */
    webhook_timeout_ms: z.number().int().positive(),
    /** Send a webhook whenever there is news. */
    auto_webhooks: z.boolean(),
  })
  .strict();

export type ShiprocketSettings = z.infer<typeof shiprocketSettingsSchema>;

const DAY = 24 * 3_600_000;

export const DEFAULT_SHIPROCKET_SETTINGS: ShiprocketSettings = {
  email: "api-user@example.com",
  password: "demo-shiprocket-password",
  token_lifetime_ms: 10 * DAY,
  clock_ahead_ms: 0,
  unknown_number: "no_activities",
  errors_with_200: false,
  calls_per_second: null,
  webhook_url: null,
  webhook_token: "rocket-demo-token",
  webhook_timeout_ms: 5_000,
  auto_webhooks: true,
};
