import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";
import TrackingModule from "../modules/tracking";
import { trackersBy } from "../modules/tracking/linkable-by";

/** `fulfillment.trackers` */
export default defineLink(
  { linkable: FulfillmentModule.linkable.fulfillment, field: "id" },
  trackersBy(TrackingModule.linkable, "fulfillment_id"),
  { readOnly: true, isList: true },
);
