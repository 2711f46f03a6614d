/** Blanks of every kind, and characters that copying from a web page or a PDF leaves behind unseen. */
const BLANKS = /[\s\u00ad\u180e\u200b-\u200f\u2028-\u202f\u2060\ufeff]+/gu;

/** Writes something else for each run of blanks, unseen characters included. */
export function replaceBlanks(text: string, by: "" | " "): string {
  return text.replace(BLANKS, by);
}
