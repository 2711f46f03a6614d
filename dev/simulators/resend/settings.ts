import { z } from "@medusajs/framework/zod";

/** How the simulated Resend behaves. Everything may be changed while it runs. */
export const resendSettingsSchema = z
  .object({
    /** The only key it takes; null: any. */
    api_key: z.string().min(1).nullable(),
    requests_per_second: z.number().int().positive(),
    /** Recipients a UTC day. */
    daily_quota: z.number().int().min(0),
  })
  .strict();

export type ResendSettings = z.infer<typeof resendSettingsSchema>;

/** The daily quota is generous: a test that wants it short says so. */
export const DEFAULT_RESEND_SETTINGS: ResendSettings = {
  api_key: null,
  requests_per_second: 5,
  daily_quota: 100_000,
};
