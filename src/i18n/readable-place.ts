/** Written out of letters that are all small when they stand within a name. */
const PARTICLES = new Set([
  "am",
  "an",
  "auf",
  "bei",
  "de",
  "del",
  "der",
  "di",
  "do",
  "dos",
  "im",
  "in",
  "la",
  "of",
  "sur",
  "upon",
]);
const ABBREVIATIONS = new Set(["USA", "UAE"]);

/**
 * A place as people write it: many carriers shout ("LOS ANGELES, US"). What has a small letter in it was written by
 * somebody who cared and stays as it is, as do codes of countries and states.
 */
export function readablePlace(text: string): string {
  if (text !== text.toUpperCase() || !/\p{Lu}{3}/u.test(text)) {
    return text;
  }
  return text.replace(/[\p{Lu}\p{M}'’]+/gu, (word, position: number) => {
    const small = word.toLowerCase();
    // Two letters after a comma are a country or a state; in the middle of a name, most are no name of their own.
    if (PARTICLES.has(small) && /\p{Lu} $/u.test(text.slice(0, position))) {
      return small;
    }
    const begins = position === 0 && /^ \p{Lu}/u.test(text.slice(word.length));
    const isCode = (word.length <= 2 && !begins) || ABBREVIATIONS.has(word);
    return isCode ? word : word.slice(0, 1) + small.slice(1);
  });
}
