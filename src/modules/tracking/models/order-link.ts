import { model } from "@medusajs/framework/utils";

/** An order's tracking link: who holds the token may see the order's timeline. */
const OrderLink = model
  .define("order_tracking_link", {
    id: model.id({ prefix: "otl" }).primaryKey(),
    order_id: model.text(),
    token: model.text(),
    expires_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["token"], unique: true },
    { on: ["expires_at"] },
    { name: "IDX_order_tracking_link_live", on: ["order_id"], unique: true, where: "revoked_at IS NULL" },
  ]);

export default OrderLink;
