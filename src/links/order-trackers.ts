import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import TrackingModule from "../modules/tracking";
import { trackersBy } from "../modules/tracking/linkable-by";

/** `order.trackers` */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  trackersBy(TrackingModule.linkable, "order_id"),
  { readOnly: true, isList: true },
);
