import { model } from "@medusajs/framework/utils";
import { TRACKER_REASONS, TRACKER_STATUSES } from "../domain/status";
import Tracker from "./tracker";

/** One carrier scan or one manual note on a tracker. */
const TrackingEvent = model
  .define("tracking_event", {
    id: model.id({ prefix: "trev" }).primaryKey(),
    tracker: model.belongsTo(() => Tracker, { mappedBy: "events" }),
    /** Instant, or the place between its neighbours when `time_known` is false. */
    occurred_at: model.dateTime(),
    time_known: model.boolean().default(true),
    /** Place in the provider's own order, from the oldest. */
    position: model.number().default(0),
    /** As the carrier wrote it, offset kept. */
    local_time: model.text().nullable(),
    status: model.enum([...TRACKER_STATUSES]).nullable(),
    reason: model.enum([...TRACKER_REASONS]).nullable(),
    sub_status: model.text().nullable(),
    description: model.text(),
    description_translated: model.text().nullable(),
    location: model.text().nullable(),
    country: model.text().nullable(),
    region: model.text().nullable(),
    city: model.text().nullable(),
    coordinates: model.json().nullable(),
    carrier_name: model.text().nullable(),
    source: model.enum(["provider", "manual"]).default("provider"),
    public: model.boolean().default(true),
    created_by: model.text().nullable(),
    fingerprint: model.text(),
    /** Version of the snapshot these words come from. */
    version: model.text(),
  })
  .indexes([{ on: ["tracker_id", "fingerprint"], unique: true }]);

export default TrackingEvent;
