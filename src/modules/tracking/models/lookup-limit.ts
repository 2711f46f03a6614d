import { model } from "@medusajs/framework/utils";

/** How often looking up has failed lately, for one address, one number, or all. */
const LookupLimit = model.define("tracking_lookup_limit", {
  /** The kind and a keyed hash: `address:…`, `order:…`, `overall`. */
  id: model.text().primaryKey(),
  /** When all failures will have been forgiven; how far off that is says how many there are. */
  clear_at: model.dateTime(),
  /** Nobody is let in before. */
  blocked_until: model.dateTime().nullable(),
});

export default LookupLimit;
