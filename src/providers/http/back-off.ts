const FIRST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 8_000;

/**
 * The pause before the next try: doubles with every try, and half of it is chance, so that many processes that
 * failed together don't come back together.
 *
 * @param failures tries that failed so far, from 1
 * @param random a number from 0 up to, not including, 1
 * @returns milliseconds
 */
export function backOffMs(failures: number, random: number): number {
  const full = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  return Math.round(full / 2 + (full / 2) * random);
}
