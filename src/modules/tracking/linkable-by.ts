import type TrackingModule from ".";

/** A tracker as the many side of a read-only link, found by one of its columns. */
export function trackersBy(
  linkable: (typeof TrackingModule)["linkable"],
  primaryKey: "order_id" | "fulfillment_id",
) {
  return { linkable: { ...linkable.tracker.id, primaryKey, alias: "tracker" } };
}
