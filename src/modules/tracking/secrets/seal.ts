import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { EncryptionKey } from "./encryption-keys";

/** Where a secret is kept. It opens there only: copied into another row, it is refused. */
export interface SecretPlace {
  table: string;
  row: string;
}

/** A sealed secret that cannot be opened; the message holds nothing of it. */
export class UnreadableSecretError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnreadableSecretError";
  }
}

const VERSION = "s1";
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a secret with the first of the keys, for one place: `s1.<key id>.<nonce>.<text and tag>`, the latter two in
 * base64url. Every call takes a new nonce, so that equal secrets look different.
 *
 * @throws Error without any key: ask before
 */
export function seal(keys: readonly EncryptionKey[], secret: string, place: SecretPlace): string {
  const [first] = keys;
  if (first === undefined) {
    throw new Error("There is no encryption key to seal a secret with.");
  }
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, first.key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(associatedData(first.id, place));
  const box = Buffer.concat([cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, first.id, nonce.toString("base64url"), box.toString("base64url")].join(".");
}

/**
 * Decrypts what {@link seal} has made for the same place, with whichever key did it.
 *
 * @throws UnreadableSecretError when its key is missing, when it was changed, or when it belongs to another place
 */
export function open(keys: readonly EncryptionKey[], sealed: string, place: SecretPlace): string {
  const [version, keyId, nonceText = "", boxText = "", ...rest] = sealed.split(".");
  const nonce = bytesOf(nonceText);
  const box = bytesOf(boxText);
  const whole = nonce?.length === NONCE_BYTES && box !== null && box.length >= TAG_BYTES;
  if (version !== VERSION || keyId === undefined || rest.length > 0 || !whole) {
    throw new UnreadableSecretError("This is no secret that was encrypted here.");
  }
  const found = keys.find(({ id }) => id === keyId);
  if (found === undefined) {
    throw new UnreadableSecretError(
      `The secret was encrypted with the key "${keyId.slice(0, 32)}", which is not among TRACKING_ENCRYPTION_KEYS. Add it again, behind the first.`,
    );
  }
  const decipher = createDecipheriv(CIPHER, found.key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(associatedData(found.id, place));
  decipher.setAuthTag(box.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(box.subarray(0, -TAG_BYTES)), decipher.final()]).toString("utf8");
  } catch {
    throw new UnreadableSecretError(
      `The secret was changed, belongs to another place, or was encrypted with another key of the id "${found.id}".`,
    );
  }
}

function associatedData(keyId: string, { table, row }: SecretPlace): Buffer {
  return Buffer.from(JSON.stringify([VERSION, keyId, table, row]), "utf8");
}

/** Null for what is not exactly how these bytes are written: Node reads over stray characters and bits. */
function bytesOf(text: string): Buffer | null {
  const bytes = Buffer.from(text, "base64url");
  return bytes.toString("base64url") === text ? bytes : null;
}
