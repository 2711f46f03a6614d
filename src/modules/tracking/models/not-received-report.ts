import { model } from "@medusajs/framework/utils";

/** A customer says that a package did not arrive although its carrier says so. One per package; telling again renews it. */
const NotReceivedReport = model
  .define("tracking_not_received_report", {
    id: model.id({ prefix: "trnr" }).primaryKey(),
    tracker_id: model.text(),
    order_id: model.text(),
    message: model.text().nullable(),
    reported_at: model.dateTime(),
    /** How often it was told in all. */
    times: model.number().default(1),
    /** Of these, by whoever only held the link: the signed-in customer's own are counted apart. */
    link_times: model.number().default(0),
    resolved_at: model.dateTime().nullable(),
    /** A person settled it, or news of the package did: it is not delivered after all. */
    resolution: model.enum(["merchant", "news"]).nullable(),
    /** Id of the administrator. */
    resolved_by: model.text().nullable(),
  })
  .indexes([{ on: ["tracker_id"], unique: true }, { on: ["order_id"] }, { on: ["updated_at"] }]);

export default NotReceivedReport;
