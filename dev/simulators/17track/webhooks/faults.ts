import { z } from "@medusajs/framework/zod";
import type { Fault } from "../../http/fault-queue";

/**
 * What goes wrong on a webhook's way.
 *
 * - `lost`: never sent, never retried; 17TRACK believes `push_status` (default Failure).
 * - `delayed`: sent `ms` later; what comes after it overtakes it.
 * - `duplicated`: sent `copies` more times.
 * - `reordered`: held until the fault is worn out or cleared, then all held ones go, newest first.
 * - `truncated`: half the body; `signed: "full"` (default) with the whole body's signature, as a broken proxy would,
 *   `signed: "sent"` with the right signature for the half.
 * - `malformed`: a body that isn't JSON, rightly signed. `wrong_signature`, `no_signature`: an intact body, badly signed.
 * - `upper_case_signature`: right, but in capitals.
 */
export const webhookFaultSchema = z
  .object({
    kind: z.enum([
      "lost",
      "delayed",
      "duplicated",
      "reordered",
      "truncated",
      "malformed",
      "wrong_signature",
      "no_signature",
      "upper_case_signature",
    ]),
    /** Only webhooks about this number. */
    number: z.string().toUpperCase().nullable().default(null),
    times: z.number().int().positive().nullable().default(1),
    skip: z.number().int().min(0).default(0),
    ms: z.number().min(0).default(1000),
    copies: z.number().int().positive().default(1),
    push_status: z.enum(["NotPushed", "Success", "Failure"]).default("Failure"),
    signed: z.enum(["full", "sent"]).default("full"),
  })
  .strict();

export type WebhookFaultInput = z.input<typeof webhookFaultSchema>;
export type WebhookFault = z.output<typeof webhookFaultSchema> & Fault;
