import { numberAt, objectIn } from "../../wire/fields";

/** How long a token is good (apidocs.shiprocket.in, "Generate token": 240 hours). */
const LIFE_MS = 240 * 3_600_000;

/**
 * When a token ends: when it says so itself (`exp` of a JWT), and after ten days at the latest.
 *
 * @param now milliseconds since the epoch, when it was issued
 */
export function tokenExpiry(token: string, now: number): Date {
  const exp = numberAt(claimsOf(token), "exp");
  const said = exp === null ? Number.NaN : exp * 1000;
  return new Date(said > now ? Math.min(said, now + LIFE_MS) : now + LIFE_MS);
}

/** What stands in a token, unverified: it is ours to use, not to check. */
function claimsOf(token: string): Record<string, unknown> {
  try {
    return objectIn(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))) ?? {};
  } catch {
    return {};
  }
}
