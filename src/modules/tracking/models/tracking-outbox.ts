import { model } from "@medusajs/framework/utils";
import { EFFECT_KINDS } from "../domain/effect";

/** Something that must happen because a tracker changed. */
const TrackingOutbox = model
  .define("tracking_outbox", {
    id: model.id({ prefix: "trou" }).primaryKey(),
    kind: model.enum([...EFFECT_KINDS]),
    /** Names what caused it: the same effect is never written twice. */
    unique_key: model.text(),
    tracker_id: model.text().nullable(),
    order_id: model.text().nullable(),
    payload: model.json(),
    /** What was rendered, so that a retry sends the same. */
    rendered: model.json().nullable(),
    state: model.enum(["waiting", "done", "needs_a_human"]).default("waiting"),
    /** What came of it: `sent`, or why nothing was sent. */
    outcome: model.text().nullable(),
    attempts: model.number().default(0),
    leased_until: model.dateTime().nullable(),
    next_attempt_at: model.dateTime(),
    done_at: model.dateTime().nullable(),
    error: model.text().nullable(),
  })
  .indexes([
    { on: ["unique_key"], unique: true },
    { on: ["tracker_id"] },
    { on: ["order_id"] },
    { name: "IDX_tracking_outbox_waiting", on: ["next_attempt_at"], where: "state = 'waiting'" },
    { name: "IDX_tracking_outbox_failed", on: ["created_at"], where: "state = 'needs_a_human'" },
    { name: "IDX_tracking_outbox_done", on: ["done_at"], where: "done_at IS NOT NULL" },
  ]);

export default TrackingOutbox;
