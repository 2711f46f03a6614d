/** An order's number as people read it: Medusa's own with a sign before it, one that the shop has made as it is. */
export function orderNumber(known: string): string {
  return /^\d+$/.test(known) ? `#${known}` : known;
}
