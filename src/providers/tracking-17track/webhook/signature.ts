import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHeaders } from "../../../modules/tracking/provider";

/** Hex of SHA-256, in either case. */
const DIGEST = /^[0-9a-f]{64}$/i;

/**
 * Whether 17TRACK sent these bytes: header `sign` is the hex SHA-256 of the body, a slash and the account's key
 * (https://api.17track.net/en/doc?anchor=webhook). A plain hash, but the secret stands at its end, so that a
 * known signature cannot be extended to a longer body. It carries no time: a copy verifies for ever, and telling
 * copies apart is the receiver's work.
 *
 * Every key is tried, whichever fits, and digests are compared in constant time, so that the answer takes equally
 * long for every signature of the right form.
 *
 * @param keys the current key, and the previous one while webhooks signed with it may be under way
 */
export function isSignedBy(keys: readonly string[], rawBody: Buffer, headers: IncomingHeaders): boolean {
  const sign = singleValue(headers.sign);
  if (sign === null || !DIGEST.test(sign)) {
    return false;
  }
  const claimed = Buffer.from(sign, "hex");
  return keys.map((key) => timingSafeEqual(digestOf(rawBody, key), claimed)).includes(true);
}

function digestOf(rawBody: Buffer, key: string): Buffer {
  return createHash("sha256").update(rawBody).update("/").update(key).digest();
}

/** A header sent several times counts only if it says the same each time. */
function singleValue(header: string | string[] | undefined): string | null {
  const values = new Set([header ?? []].flat());
  const [value] = values;
  return values.size === 1 && typeof value === "string" ? value.trim() : null;
}
