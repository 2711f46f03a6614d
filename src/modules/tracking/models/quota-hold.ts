import { model } from "@medusajs/framework/utils";

/** Registrations a process was allowed to make, and that the last figure of the quota may not contain yet. */
const QuotaHold = model
  .define("tracking_quota_hold", {
    id: model.id({ prefix: "trqh" }).primaryKey(),
    provider_id: model.text(),
    amount: model.number(),
    /** A figure asked for after this moment contains them: their call was answered, or its process must have died. */
    contained_after: model.dateTime(),
  })
  .indexes([{ on: ["provider_id", "contained_after"] }]);

export default QuotaHold;
