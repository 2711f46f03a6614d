import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import type { IncomingHeaders } from "../modules/tracking/provider";

/** What senders prove themselves with in one header. */
export interface HeaderSecret {
  /** Name of the header, in any case. */
  header: string;
  /** The secret; two while it is being changed: the new one, and the one before. */
  secrets: readonly string[];
}

/** A name as HTTP allows it (RFC 9110, token). */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i;
/** What arrives the same through every server and proxy. */
const VISIBLE = /^[\x20-\x7e]+$/;
const HEX_DIGEST = /^[0-9a-f]{64}$/i;
const BASE64_DIGEST = /^[A-Za-z0-9+/_-]{43}=?$/;

/**
 * Who may send us webhooks: those who know a secret. It comes as it is in a header, which is all that many couriers can
 * do; or the sender, or a proxy before us, signs the raw body with it (HMAC-SHA-256). Where both are asked for, both
 * must hold.
 */
export class IncomingSecret {
  private readonly plain: HeaderSecret | null;
  private readonly signature: HeaderSecret | null;

  /**
   * @param checks `plain`: the header has the secret as its whole value; `signature`: the header has the HMAC-SHA-256 of
   *   the raw body, in hex or base64, with or without `sha256=` before it
   * @throws Error with a sentence that says what to set, when nothing is checked, or with an empty secret; never with a
   *   secret in it
   */
  constructor({ plain, signature }: { plain?: HeaderSecret | null; signature?: HeaderSecret | null }) {
    this.plain = plain == null ? null : readable(plain);
    this.signature = signature == null ? null : readable(signature);
    if (this.plain === null && this.signature === null) {
      throw new Error("Anybody could send webhooks: set a secret.");
    }
  }

  /** Whether a request proves itself. Takes equally long whichever secret fits; never throws, whatever it was sent. */
  admits(rawBody: Buffer, headers: IncomingHeaders): boolean {
    const plain = this.plain === null || hasSecret(this.plain, headers);
    const signed = this.signature === null || isSigned(this.signature, rawBody, headers);
    return plain && signed;
  }
}

function readable({ header, secrets }: HeaderSecret): HeaderSecret {
  const name = header.trim().toLowerCase();
  if (!HEADER_NAME.test(name)) {
    throw new Error(`"${header}" is not the name of a header.`);
  }
  const trimmed = secrets.map((secret) => secret.trim());
  if (trimmed.length === 0 || trimmed.includes("")) {
    throw new Error(`The secret for the header "${name}" is empty.`);
  }
  if (!trimmed.every((secret) => VISIBLE.test(secret))) {
    throw new Error(
      `The secret for the header "${name}" has characters that no header can carry. Use letters, digits and signs of ASCII.`,
    );
  }
  return { header: name, secrets: trimmed };
}

/** Digests are compared, not texts: they have one length, and tell nothing of where two secrets begin to differ. */
function hasSecret({ header, secrets }: HeaderSecret, headers: IncomingHeaders): boolean {
  const value = singleValue(headers[header]);
  if (value === null) {
    return false;
  }
  const given = digestOf(value);
  return secrets.map((secret) => timingSafeEqual(digestOf(secret), given)).includes(true);
}

function isSigned({ header, secrets }: HeaderSecret, rawBody: Buffer, headers: IncomingHeaders): boolean {
  const given = readDigest(singleValue(headers[header]) ?? "");
  if (given === null) {
    return false;
  }
  const signs = secrets.map((secret) => createHmac("sha256", secret).update(rawBody).digest());
  return signs.map((sign) => timingSafeEqual(sign, given)).includes(true);
}

function readDigest(value: string): Buffer | null {
  const text = value.replace(/^sha256=/i, "").trim();
  if (HEX_DIGEST.test(text)) {
    return Buffer.from(text, "hex");
  }
  return BASE64_DIGEST.test(text) ? Buffer.from(text, "base64") : null;
}

function digestOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** A header sent several times counts only if it says the same each time. */
function singleValue(header: string | string[] | undefined): string | null {
  const values = new Set([header ?? []].flat());
  const [value] = values;
  return values.size === 1 && typeof value === "string" ? value.trim() : null;
}
