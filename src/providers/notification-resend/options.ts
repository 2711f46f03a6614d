import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/;
const NAMED_ADDRESS = /^[^<>\r\n]*<([^\s@<>]+@[^\s@<>]+)>$/;

const sender = z
  .string({ error: "must be a text" })
  .trim()
  .refine((text) => ADDRESS.test(text) || NAMED_ADDRESS.test(text), {
    error: 'must be an address such as "mail@shop.example" or "My shop <mail@shop.example>"',
  });

const Options = z.object({
  api_key: z
    .string({ error: "is missing. Create a key with sending access at Resend and pass it on" })
    .trim()
    .min(1, "is empty. Create a key with sending access at Resend and pass it on"),
  from: sender,
  reply_to: sender.optional(),
  base_url: z
    .url({ protocol: /^https?$/, error: "must be an http(s) address" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
});

/** Options of the provider, as a merchant writes them in `medusa-config`. */
export interface ResendOptions {
  /** An API key of Resend; one with sending access is enough. */
  api_key: string;
  /** Sender of every mail that names none: an address of a domain verified at Resend, with or without a name. */
  from: string;
  /** Where answers go; the sender when left out. */
  reply_to?: string;
  /** Another address of Resend's API. Left out: `RESEND_BASE_URL`, or Resend itself. */
  base_url?: string;
}

/**
 * Reads the merchant's options; unknown ones (Medusa adds `channels`) are left alone.
 * @throws MedusaError INVALID_DATA naming every option that is wrong, and what it should be
 */
export function readOptions(options: unknown): ResendOptions {
  const result = Options.safeParse(options ?? {});
  if (result.success) {
    return result.data;
  }
  const problems = result.error.issues.map((issue) => `\`${issue.path.join(".")}\` ${issue.message}`);
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `The options of the notification provider "notification-resend" are wrong: ${problems.join("; ")}.`,
  );
}
