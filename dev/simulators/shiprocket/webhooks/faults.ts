import { z } from "@medusajs/framework/zod";
import type { Fault } from "../../http/fault-queue";

/**
 * What goes wrong on a webhook's way. Shiprocket promises no second try, and none is made.
 *
 * - `lost`: never sent.
 * - `duplicated`: sent `copies` more times.
 * - `reordered`: held until the fault is worn out or cleared, then all held ones go, newest first.
 * - `wrong_token`, `no_token`: an intact body from somebody who does not know the token.
 * - `malformed`: half the body, with the right token.
 */
export const shiprocketWebhookFaultSchema = z
  .object({
    kind: z.enum(["lost", "duplicated", "reordered", "wrong_token", "no_token", "malformed"]),
    times: z.number().int().positive().nullable().default(1),
    skip: z.number().int().min(0).default(0),
    copies: z.number().int().positive().default(1),
  })
  .strict();

export type ShiprocketWebhookFaultInput = z.input<typeof shiprocketWebhookFaultSchema>;
export type ShiprocketWebhookFault = z.output<typeof shiprocketWebhookFaultSchema> & Fault;
