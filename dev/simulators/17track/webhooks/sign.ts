import { createHash } from "node:crypto";

/** 17TRACK's signature: hex SHA-256 (no HMAC) of the raw body, a slash, and the account's key. */
export function signWebhook(body: string | Buffer, key: string): string {
  return createHash("sha256").update(body).update("/").update(key).digest("hex");
}
