import { createSecretKey, type KeyObject } from "node:crypto";

/** A key that secrets in the database are encrypted with. Its bytes are in no text of it, so it may be logged by mistake. */
export interface EncryptionKey {
  /** Stands beside what it has encrypted; no secret. */
  id: string;
  key: KeyObject;
}

/** AES-256. */
const KEY_BYTES = 32;

/**
 * Reads encryption keys as they stand in the environment: `id:key[,id:key]`, each key 32 bytes in base64. The first
 * encrypts, all decrypt, so that a key can be changed without losing anything: put the new one in front.
 *
 * @returns none for a text that is blank or missing
 * @throws Error with a sentence that says what to mend; never with a key in it
 */
export function readEncryptionKeys(text: string | undefined): EncryptionKey[] {
  if (text === undefined || text.trim() === "") {
    return [];
  }
  const keys = text.split(",").map((entry, index) => readKey(entry.trim(), index + 1));
  const ids = keys.map(({ id }) => id);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice !== -1) {
    throw problem(twice + 1, "has the id of an earlier one. Give each key its own id.");
  }
  return keys;
}

/** Nothing of the entry is repeated in a message: what looks like an id may be a key that somebody mistyped. */
function readKey(entry: string, place: number): EncryptionKey {
  const [id = "", encoded, ...rest] = entry.split(":");
  if (encoded === undefined || rest.length > 0) {
    throw problem(place, "is not written as id:key.");
  }
  if (!/^[\w-]{1,32}$/.test(id)) {
    throw problem(
      place,
      "needs an id of 1 to 32 letters, digits, hyphens and underscores in front of the colon.",
    );
  }
  const bytes = /^[\w+/-]+={0,2}$/.test(encoded) ? Buffer.from(encoded, "base64") : Buffer.alloc(0);
  if (bytes.length !== KEY_BYTES) {
    throw problem(
      place,
      `needs ${KEY_BYTES} bytes in base64 behind the colon: openssl rand -base64 ${KEY_BYTES}`,
    );
  }
  return { id, key: createSecretKey(bytes) };
}

function problem(place: number, sentence: string): Error {
  return new Error(
    `medusa-plugin-17track: option "encryption_keys" (TRACKING_ENCRYPTION_KEYS): key ${place} ${sentence}`,
  );
}
