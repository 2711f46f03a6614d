import type TrackingModule from ".";

/**
 * A tracker as the many side of a read-only link, found by one of its columns.
 * The type of Medusa's linkables does not tell of their `toJSON`, which `defineLink` itself uses.
 */
export function trackersBy(linkable: (typeof TrackingModule)["linkable"], primaryKey: "order_id" | "fulfillment_id") {
  const id = linkable.tracker.id as unknown as { toJSON(): (typeof TrackingModule)["linkable"]["tracker"]["id"] };
  return { linkable: { ...id.toJSON(), primaryKey, alias: "tracker" } };
}
