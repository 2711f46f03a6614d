import { z } from "@medusajs/framework/zod";
import type { Fault } from "../../http/fault-queue";

/**
 * What goes wrong on a push's way.
 *
 * - `lost`: never sent.
 * - `delayed`: sent `ms` later; what comes after it overtakes it.
 * - `duplicated`: sent `copies` more times.
 * - `reordered`: held until the fault is worn out or cleared, then all held ones go, newest first.
 * - `wrong_secret`, `no_secret`: an intact body from somebody else.
 */
export const delhiveryWebhookFaultSchema = z
  .object({
    kind: z.enum(["lost", "delayed", "duplicated", "reordered", "wrong_secret", "no_secret"]),
    times: z.number().int().positive().nullable().default(1),
    skip: z.number().int().min(0).default(0),
    ms: z.number().min(0).default(1_000),
    copies: z.number().int().positive().default(1),
  })
  .strict();

export type DelhiveryWebhookFaultInput = z.input<typeof delhiveryWebhookFaultSchema>;
export type DelhiveryWebhookFault = z.output<typeof delhiveryWebhookFaultSchema> & Fault;
