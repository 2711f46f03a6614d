import { model } from "@medusajs/framework/utils";

/** How a customer found an order's delivery; one per order. */
const DeliveryRating = model
  .define("tracking_delivery_rating", {
    id: model.id({ prefix: "trdr" }).primaryKey(),
    order_id: model.text(),
    /** 1 to 5. */
    rating: model.number(),
    comment: model.text().nullable(),
    /** When it was given first; from then on it may be changed for a while. */
    given_at: model.dateTime(),
    /** In all. */
    changes: model.number().default(0),
    /** Of these, by whoever only held the link: the signed-in customer's own are counted apart. */
    link_changes: model.number().default(0),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { name: "IDX_tracking_delivery_rating_comment", on: ["updated_at"], where: "comment IS NOT NULL" },
  ]);

export default DeliveryRating;
