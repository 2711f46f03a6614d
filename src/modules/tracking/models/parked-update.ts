import { model } from "@medusajs/framework/utils";

/** A verified update for a number nobody knows yet; applied if its tracker appears in time. */
const ParkedUpdate = model
  .define("tracking_parked_update", {
    id: model.id({ prefix: "trpu" }).primaryKey(),
    provider_id: model.text(),
    tracking_number: model.text(),
    /** SHA-256 of the update. */
    digest: model.text(),
    update: model.json(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["provider_id", "tracking_number", "digest"], unique: true }, { on: ["expires_at"] }]);

export default ParkedUpdate;
