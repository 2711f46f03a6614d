/** A name within a Chinese sentence, with a blank on each side that ends in a Latin letter, digit or sign. */
export function withBlanks(name: string): string {
  return name.replace(/^(?=[!-~])/u, " ").replace(/(?<=[!-~])$/u, " ");
}
