import { model } from "@medusajs/framework/utils";

/** What somebody may look at for a short time, because they knew enough to find it. */
const LookupSession = model
  .define("tracking_lookup_session", {
    id: model.id({ prefix: "tls" }).primaryKey(),
    /** SHA-256 of the token, hex: who reads the table can open nothing. */
    token_hash: model.text(),
    view: model.enum(["full", "reduced", "package"]),
    /** The order's id; for the view `package` the tracker's. */
    subject_id: model.text(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["token_hash"], unique: true }, { on: ["subject_id"] }, { on: ["expires_at"] }]);

export default LookupSession;
