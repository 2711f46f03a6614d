import { model } from "@medusajs/framework/utils";
import Tracker from "./tracker";

/** What is in a package. Without any, the items are listed once per fulfillment. */
const TrackerItem = model
  .define("tracker_item", {
    id: model.id({ prefix: "trit" }).primaryKey(),
    line_item_id: model.text(),
    quantity: model.number(),
    tracker: model.belongsTo(() => Tracker, { mappedBy: "items" }),
  })
  .indexes([{ on: ["tracker_id", "line_item_id"], unique: true }]);

export default TrackerItem;
