const DIGIT = /\p{Nd}/u;

/**
 * Writes every decimal digit as 0 to 9, as keyboards in Cairo, Delhi or Dhaka do not. Of compatibility digits, such as
 * full-width ones, `NFKC` makes plain ones; this is for what is left after it.
 *
 * Unicode keeps the ten digits of a script in one row, in order; some rows stand side by side.
 */
export function plainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (DIGIT.test(String.fromCodePoint(code - before - 1))) {
      before += 1;
    }
    return String(before % 10);
  });
}
