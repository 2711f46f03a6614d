/** First strong isolate, pop directional isolate: what stands between them keeps its own direction (UAX #9). */
const OPEN = "\u2068";
const CLOSE = "\u2069";

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Keeps an inserted name from moving the words and numbers around it, where the two may be written in different
 * directions. For texts only: what readers copy, such as a tracking number in HTML, gets its direction by markup.
 */
export function isolate(name: string, direction: "ltr" | "rtl"): string {
  return direction === "rtl" || RIGHT_TO_LEFT.test(name) ? OPEN + name + CLOSE : name;
}

/** Closes what was open where a text was cut. */
export function closeIsolates(text: string): string {
  const open = text.split(OPEN).length - text.split(CLOSE).length;
  return text + CLOSE.repeat(Math.max(0, open));
}
