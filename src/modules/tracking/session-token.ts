import { createHash, randomBytes } from "node:crypto";

/** A look-up session's token: 192 random bits. The prefix tells it from the token of an order's link. */
export function newSessionToken(): string {
  return `trs_${randomBytes(24).toString("base64url")}`;
}

const TOKEN = /^trs_[\w-]{32}$/;

/**
 * Under what a token is kept: unlike a link's, nobody ever has to be told it again. Null for what is no token.
 * With that many random bits a plain hash cannot be guessed backwards.
 */
export function hashSessionToken(token: string): string | null {
  return TOKEN.test(token) ? createHash("sha256").update(token).digest("hex") : null;
}
