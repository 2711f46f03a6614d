import { createHash, createHmac } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const PURPOSE = "medusa-plugin-17track:confirm-delivery-instructions:";
/** What {@link secretOf} makes; a NUL in anything else would make Postgres refuse the question. */
const SECRET = /^[\w-]{43}$/;

/**
 * The secret in the mail that asks to confirm a text, made from its random id with the shop's own key: whoever can
 * read the database, its queue of mails included, cannot confirm anything, and a mail that is sent again says the same.
 */
export function secretOf(container: MedusaContainer, instructionId: string): string {
  const { cookieSecret } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.http;
  if (!cookieSecret) {
    throw new Error("Medusa runs without a cookieSecret.");
  }
  return createHmac("sha256", cookieSecret)
    .update(PURPOSE + instructionId)
    .digest("base64url");
}

/** Under what a secret is kept; null for what is none. */
export function hashSecret(secret: string): string | null {
  return SECRET.test(secret) ? createHash("sha256").update(secret).digest("hex") : null;
}
