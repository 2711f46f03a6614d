import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";
import TrackingModule from "../modules/tracking";

/** `tracker.fulfillment` */
export default defineLink(
  { linkable: TrackingModule.linkable.tracker.id, field: "fulfillment_id" },
  FulfillmentModule.linkable.fulfillment,
  { readOnly: true },
);
