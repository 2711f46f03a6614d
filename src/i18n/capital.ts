/** A text as a sentence begins, for what stands in the middle of one as well: "mardi 24 novembre". */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
