import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import TrackingModule from "../modules/tracking";

/** `tracker.order` */
export default defineLink(
  { linkable: TrackingModule.linkable.tracker.id, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true },
);
