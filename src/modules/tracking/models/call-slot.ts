import { model } from "@medusajs/framework/utils";

/** When a provider may be called next, over all processes. */
const CallSlot = model.define("tracking_call_slot", {
  id: model.text().primaryKey(),
  next_at: model.dateTime(),
});

export default CallSlot;
