import { randomFillSync } from "node:crypto";

/** Crockford's base 32, as ULIDs are written. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME_DIGITS = 10;
const RANDOM_DIGITS = 16;

const pool = Buffer.alloc(RANDOM_DIGITS * 256);
let used = pool.length;

/**
 * An id as Medusa makes them: the prefix and a ULID, `trev_01JC…`. Medusa's own `generateEntityId` asks the system
 * for every random digit by itself, sixteen times an id, which costs more than storing the row that is named.
 */
export function newId(prefix: string): string {
  return `${prefix}_${timeDigits(Date.now())}${randomDigits()}`;
}

function timeDigits(milliseconds: number): string {
  let digits = "";
  for (let rest = milliseconds; digits.length < TIME_DIGITS; rest = Math.floor(rest / DIGITS.length)) {
    digits = DIGITS.charAt(rest % DIGITS.length) + digits;
  }
  return digits;
}

function randomDigits(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let digits = "";
  for (const byte of pool.subarray(used, used + RANDOM_DIGITS)) {
    digits += DIGITS.charAt(byte % DIGITS.length);
  }
  used += RANDOM_DIGITS;
  return digits;
}
