/** Characters that a customer may write at most, counted as {@link lengthOf} does. */
export const TEXT_LIMITS = { instructions: 300, comment: 1_000, report: 1_000 } as const;

const LINE_BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/;

/**
 * Control characters, half surrogates, and the marks that turn the direction of writing, with which a text can
 * pretend to be another.
 */
const UNWANTED = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]+/gu;

/** Anything that leaves ink on paper. */
const VISIBLE = /[^\p{C}\p{Z}]/u;

/**
 * What a customer wrote, as plain text that can be stored, shown and handed on: lines with one break between them,
 * single blanks. Empty when there is nothing to be seen in it. Cleaning a clean text changes nothing.
 */
export function cleanCustomerText(text: string): string {
  return text
    .split(LINE_BREAKS)
    .map((line) => line.replace(UNWANTED, " ").replace(/\s+/g, " ").trim())
    .filter((line) => VISIBLE.test(line))
    .join("\n");
}

/** Letters, blanks, line breaks, signs: what outgrows one unit of UTF-16 counts once. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Whether an address of the web stands in a text. Mail programs make a link of it, in a mail that the shop has sent. */
export function namesWebAddress(text: string): boolean {
  return /:\/\/|\bwww\./i.test(text);
}
