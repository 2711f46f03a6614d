import { z } from "@medusajs/framework/zod";
import type { Fault } from "../../http/fault-queue";

/**
 * What goes wrong on a webhook's way.
 *
 * - `lost`: never sent, never retried.
 * - `delayed`: sent `ms` later; what comes after it overtakes it.
 * - `duplicated`: sent `copies` more times.
 * - `wrong_signature`: signed with another secret.
 */
export const stripeWebhookFaultSchema = z
  .object({
    kind: z.enum(["lost", "delayed", "duplicated", "wrong_signature"]),
    /** Only events of this type. */
    type: z.string().nullable().default(null),
    times: z.number().int().positive().nullable().default(1),
    skip: z.number().int().min(0).default(0),
    ms: z.number().min(0).default(1_000),
    copies: z.number().int().positive().default(1),
  })
  .strict();

export type StripeWebhookFaultInput = z.input<typeof stripeWebhookFaultSchema>;
export type StripeWebhookFault = z.output<typeof stripeWebhookFaultSchema> & Fault;
