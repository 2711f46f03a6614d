import { model } from "@medusajs/framework/utils";

/** A webhook body as it arrived, verified; worked off by the drain. */
const TrackingInbox = model
  .define("tracking_inbox", {
    id: model.id({ prefix: "trin" }).primaryKey(),
    provider_id: model.text(),
    /** SHA-256 of the body: the same body is worked once, for as long as its sender may repeat it. */
    unique_key: model.text(),
    /** Emptied 7 days after it was worked. */
    body: model.text().nullable(),
    body_encoding: model.enum(["utf8", "base64"]).default("utf8"),
    state: model.enum(["waiting", "done", "needs_a_human"]).default("waiting"),
    attempts: model.number().default(0),
    leased_until: model.dateTime().nullable(),
    next_attempt_at: model.dateTime(),
    done_at: model.dateTime().nullable(),
    error: model.text().nullable(),
    /** Digests of what of a body was taken in already, while the rest of it waits for a human. */
    taken_in: model.json().nullable(),
  })
  .indexes([
    { on: ["provider_id", "unique_key"], unique: true },
    { on: ["provider_id", "created_at"] },
    { name: "IDX_tracking_inbox_waiting", on: ["next_attempt_at"], where: "state = 'waiting'" },
    { name: "IDX_tracking_inbox_failed", on: ["created_at"], where: "state = 'needs_a_human'" },
    {
      name: "IDX_tracking_inbox_to_empty",
      on: ["done_at"],
      where: "done_at IS NOT NULL AND body IS NOT NULL",
    },
  ]);

export default TrackingInbox;
