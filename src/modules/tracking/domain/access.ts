/** What opens an order to somebody: being its signed-in customer, or holding its link or the session of a look-up. */
export type Access = "owner" | "link";

/**
 * How many of several things one of them has done. They are counted apart: whoever was sent the link must not be able to
 * use up what the owner may do.
 */
export function countOf(access: Access, counts: { all: number; by_link: number }): number {
  return access === "link" ? counts.by_link : counts.all - counts.by_link;
}
