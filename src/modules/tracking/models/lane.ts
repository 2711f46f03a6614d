import { model } from "@medusajs/framework/utils";

/** Who holds a lane just now, such as the one for writing an order: one at a time over all processes. */
const Lane = model.define("tracking_lane", {
  id: model.text().primaryKey(),
  holder: model.text().nullable(),
  leased_until: model.dateTime(),
});

export default Lane;
