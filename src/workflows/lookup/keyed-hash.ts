import { createHmac, hkdfSync } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const keys = new Map<string, Buffer>();

/**
 * Hashes what must be recognised but not be readable in the database, such as the address of whoever asks.
 *
 * The key is made from the shop's cookie secret, which all its processes share and which is not in the database:
 * there are too few addresses to keep a hash without a key from being guessed.
 */
export function keyedHash(container: MedusaContainer, text: string): string {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return createHmac("sha256", keyOf(projectConfig.http.cookieSecret ?? ""))
    .update(text)
    .digest("base64url");
}

function keyOf(secret: string): Buffer {
  const known = keys.get(secret);
  if (known !== undefined) {
    return known;
  }
  const key = Buffer.from(hkdfSync("sha256", secret, "", "medusa-plugin-17track look-up limits", 32));
  keys.set(secret, key);
  return key;
}
